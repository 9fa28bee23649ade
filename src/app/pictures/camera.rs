//! An application without a window, which draws a model into a picture.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};

use bevy::asset::RenderAssetUsages;
use bevy::audio::AudioPlugin;
use bevy::camera::RenderTarget;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{TextureFormat, TextureUsages};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;

use crate::app::action::Action;
use crate::app::adapter::{Graphics, log};
use crate::app::model::{Model, Page};
use crate::app::play::set_up;
use crate::app::show::Shown;
use crate::course::{Course, Source};
use crate::engine::{Control, Input, Screen};
use crate::progress::Sitting;

/// Frames that are waited for a picture before it is given up.
const PATIENCE: usize = 400;
/// Frames that are drawn at least before a picture is taken: for the layout, the text and the room that texts lack.
const SETTLE: usize = 8;
/// Frames after which the layout is taken as it is.
const MOST_SETTLE: usize = 60;

/// Draws models into pictures.
pub struct Camera {
    app: App,
    target: Handle<Image>,
    pictures: Receiver<Picture>,
    sender: Sender<Picture>,
}

/// A picture: red, green, blue and alpha of each pixel.
pub struct Picture {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<u8>,
}

impl Camera {
    /// Makes an application that draws into a picture of this size.
    pub fn new(model: Model, files: &Arc<dyn Source>, size: Vec2) -> Result<Self, String> {
        Self::with(model, files, size, None)
    }

    /// The same with a window that nobody sees, to which keys can be sent.
    #[cfg(test)]
    pub fn with_window(model: Model, files: &Arc<dyn Source>, size: Vec2) -> Result<Self, String> {
        let mut camera = Self::with(model, files, size, Some(Window::default()))?;
        // Everything is laid out, and nothing needs to be painted.
        let world = camera.world();
        world.query::<&mut bevy::camera::Camera>().iter_mut(world).for_each(|mut camera| camera.is_active = false);
        Ok(camera)
    }

    fn with(model: Model, files: &Arc<dyn Source>, size: Vec2, primary_window: Option<Window>) -> Result<Self, String> {
        let graphics = Graphics::for_pictures()?;
        let mut app = App::new();
        // A picture is taken once everything that draws it is made.
        let plugin = RenderPlugin { synchronous_pipeline_compilation: true, ..graphics.plugin() };
        let window = WindowPlugin { primary_window, exit_condition: ExitCondition::DontExit, ..default() };
        let plugins = DefaultPlugins.set(window).set(log()).set(plugin);
        app.add_plugins(plugins.disable::<WinitPlugin>().disable::<PipelinedRenderingPlugin>().disable::<AudioPlugin>());
        set_up(&mut app, model, files, size);
        app.finish();
        app.cleanup();
        let mut image = Image::new_target_texture(size.x as u32, size.y as u32, TextureFormat::Rgba8UnormSrgb, None);
        image.texture_descriptor.usage |= TextureUsages::COPY_SRC;
        image.asset_usage = RenderAssetUsages::default();
        let target = app.world_mut().resource_mut::<Assets<Image>>().add(image);
        app.world_mut().spawn((Camera2d, Msaa::Off, IsDefaultUiCamera, RenderTarget::Image(target.clone().into())));
        let (sender, pictures) = channel();
        Ok(Self { app, target, pictures, sender })
    }

    fn shown(&mut self) -> Option<Mut<'_, Shown>> {
        self.app.world_mut().get_non_send_mut::<Shown>()
    }

    /// Shows another model.
    pub fn show(&mut self, model: Model) {
        if let Some(mut shown) = self.shown() {
            shown.show(model);
        }
    }

    /// Does what a person could do.
    pub fn act(&mut self, action: Action) {
        if let Some(mut shown) = self.shown() {
            shown.model.update(action);
            shown.changed = true;
        }
    }

    /// Puts another sitting before the open lesson.
    pub fn sit(&mut self, sitting: Sitting) {
        if let Some(mut shown) = self.shown() {
            if let Page::Lesson(lesson) = &mut shown.model.page {
                lesson.sitting = sitting;
                lesson.resumed = None;
            }
            shown.model.turns += 1;
            shown.changed = true;
        }
    }

    /// Returns the course whose trail is shown.
    pub fn course(&mut self) -> Option<Arc<Course>> {
        match &self.shown()?.model.page {
            Page::Trail(trail) => Some(Arc::clone(&trail.course)),
            _ => None,
        }
    }

    /// Returns the moves that the open step offers; `None` if one may go on from it.
    pub fn moves(&mut self) -> Option<Vec<Input>> {
        let shown = self.shown()?;
        let Page::Lesson(lesson) = &shown.model.page else { return None };
        let Screen::Step { description, .. } = lesson.sitting.attempt().screen() else { return None };
        let actions: Vec<&Input> = description.actions().map(|(_, input)| input).collect();
        let may_go_on = actions.contains(&&Input::Control(Control::Next));
        (!may_go_on).then(|| actions.into_iter().filter(|input| matches!(input, Input::Move(_))).cloned().collect())
    }

    /// Returns what was drawn, to look into it.
    pub fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    /// Draws one frame.
    pub fn frame(&mut self) {
        self.app.update();
    }

    /// Draws until everything lies where it belongs.
    pub fn settle(&mut self) {
        let mut before = Vec::new();
        for frame in 1..=MOST_SETTLE {
            self.frame();
            let world = self.world();
            let now: Vec<(Vec2, Vec2)> =
                world.query::<(&ComputedNode, &UiGlobalTransform)>().iter(world).map(|(node, place)| (node.size(), place.translation)).collect();
            if frame >= SETTLE && now == before {
                break;
            }
            before = now;
        }
    }

    /// Draws the model as it is now.
    pub fn take(&mut self) -> Result<Picture, String> {
        self.settle();
        let sender = self.sender.clone();
        self.app.world_mut().spawn(Screenshot::image(self.target.clone())).observe(move |captured: On<ScreenshotCaptured>| {
            let image = &captured.image;
            let pixels = image.data.clone().unwrap_or_default();
            // Nobody waits any longer if the camera is gone.
            let _ = sender.send(Picture { width: image.width(), height: image.height(), pixels });
        });
        for _ in 0..PATIENCE {
            self.app.update();
            if let Ok(picture) = self.pictures.try_recv() {
                return Ok(picture);
            }
        }
        Err("The graphics adapter gives no picture back.".to_owned())
    }
}

#[cfg(test)]
impl Camera {
    /// Returns the keys of what can be pressed now, in reading order.
    pub fn pressable(&mut self) -> Vec<String> {
        self.shown().map(|shown| shown.pressable().iter().map(|(_, key)| key.clone()).collect()).unwrap_or_default()
    }

    /// Returns what can be pressed under a key.
    pub fn entity(&mut self, key: &str) -> Option<Entity> {
        self.shown()?.pressable().iter().find(|(_, own)| own == key).map(|(entity, _)| *entity)
    }

    /// Gives the focus to what has a key.
    pub fn focus(&mut self, key: &str) {
        if let Some(entity) = self.entity(key) {
            self.world().resource_mut::<bevy::input_focus::InputFocus>().set(entity, bevy::input_focus::FocusCause::Navigated);
            self.frame();
        }
    }
}
