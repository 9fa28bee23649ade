//! `pathlight play`: the window.

use std::sync::Arc;

use bevy::prelude::*;
use bevy::render::RenderApp;
use bevy::render::mesh::allocator::MeshAllocatorSettings;
use bevy::render::slab_allocator::SlabAllocatorSettings;
use bevy::window::{Monitor, PrimaryWindow, WindowResolution};

use super::adapter::log;
use super::art::Drawings;
use super::audio::Sounds;
use super::model::{Model, Wanted, World};
use super::power;
use super::show::{Canvas, NoShadows, Shown};
use super::theme::{Fonts, Size, Theme};
use crate::cli::PlayOptions;
use crate::course::Source;
use crate::io::{self, SqliteStore};
use crate::progress::{MemoryStore, Store};
use crate::words::Lang;

/// The files that are shipped with the program.
#[derive(Resource, Clone)]
pub struct Files(pub Arc<dyn Source>);

/// Opens the window and plays until it is closed.
///
/// # Errors
/// A sentence that says what is missing and what to do.
pub fn play(options: &PlayOptions) -> Result<(), String> {
    super::display()?;
    let graphics = super::Graphics::fastest()?;
    let files = shared_files()?;
    let shelf = io::Shelf::open(&options.courses).map_err(|fault| format!("The courses in {} cannot be read: {fault}", options.courses.display()))?;
    let (store, notice) = open_store();
    let language = options.language.as_deref().and_then(|tag| Lang::new(tag).ok());
    let wanted = wanted(options, &shelf)?;
    let model = Model::new(shelf, countries(), store, language, notice, World { now: io::now, seed: io::seed }).wanting(wanted);
    let title = model.say("app-name").text.to_string();
    let mut app = App::new();
    let window = Window {
        title,
        name: Some("pathlight".to_owned()),
        resolution: WindowResolution::new(Size::MADE_FOR.x as u32, Size::MADE_FOR.y as u32),
        resize_constraints: WindowResizeConstraints { min_width: Size::SMALLEST.x, min_height: Size::SMALLEST.y, ..default() },
        ..default()
    };
    let window = WindowPlugin { primary_window: Some(window), ..default() };
    app.add_plugins(DefaultPlugins.set(window).set(log()).set(graphics.plugin()));
    few_shapes(&mut app);
    if graphics.simulated {
        app.insert_resource(NoShadows);
    }
    set_up(&mut app, model, &files, Size::MADE_FOR);
    app.add_plugins((power::plugin, super::certificate::plugin, super::frames::plugin))
        .add_systems(Startup, (read_sounds, camera))
        .add_systems(PreUpdate, (fit_monitor, follow_window).chain());
    match app.run() {
        AppExit::Success => Ok(()),
        AppExit::Error(code) => Err(format!("The window closed with code {code}.")),
    }
}

/// Finds what was asked for on the shelf.
fn wanted(options: &PlayOptions, shelf: &io::Shelf) -> Result<Wanted, String> {
    let Some(name) = &options.course else {
        return Ok(Wanted { course: None, lesson: options.lesson.clone() });
    };
    let named = |shelved: &io::Shelved| shelved.id() == Some(name) || shelved.name() == name;
    let course = shelf.courses.iter().position(named).ok_or_else(|| format!("There is no course `{name}` on the shelf."))?;
    Ok(Wanted { course: Some(course), lesson: options.lesson.clone() })
}

/// Finds the files that are shipped with the program.
///
/// # Errors
/// A sentence that says where they were looked for.
pub fn shared_files() -> Result<Arc<dyn Source>, String> {
    match io::share() {
        Ok(share) => Ok(Arc::new(io::Folder::new(share.assets))),
        Err(tried) => {
            let tried: Vec<String> = tried.iter().map(|path| path.display().to_string()).collect();
            Err(format!("The pictures and fonts of Pathlight were not found. They were looked for in: {}.", tried.join(", ")))
        }
    }
}

/// Returns the country packs that came with the program.
pub fn countries() -> io::Countries {
    io::share().map(|share| io::Countries::new(&share.assets)).unwrap_or_default()
}

/// Opens the store of this computer. If that cannot be, what happens is kept in memory, and the child is told.
fn open_store() -> (Box<dyn Store>, Option<&'static str>) {
    let opened = match io::data_folder() {
        Some(folder) => SqliteStore::open(&folder),
        None => return (Box::new(MemoryStore::default()), Some("store-read-only")),
    };
    match opened {
        Ok((store, notices)) => (Box::new(store), notices.first().map(|notice| notice.words)),
        Err(fault) => {
            warn!("{fault}");
            (Box::new(MemoryStore::default()), Some("store-read-only"))
        }
    }
}

/// Adds what playing, pictures and tests have in common.
pub fn set_up(app: &mut App, model: Model, files: &Arc<dyn Source>, canvas: Vec2) {
    app.insert_resource(Theme::new(canvas, &model.settings))
        .insert_resource(Canvas(canvas))
        .insert_resource(drawings(files, &model))
        .insert_resource(Files(Arc::clone(files)))
        .init_resource::<ClearColor>()
        .init_resource::<power::KeepAwake>()
        .insert_non_send(Shown::new(model))
        .init_resource::<Fonts>()
        .add_plugins(super::plugin);
}

/// Draws from what is shipped, and from the courses on the shelf.
fn drawings(files: &Arc<dyn Source>, model: &Model) -> Drawings {
    let courses =
        model.shelf.courses.iter().filter_map(|shelved| Some((shelved.id()?.to_owned(), Arc::new(shelved.folder.clone()) as Arc<dyn Source>)));
    Drawings::new(Arc::clone(files)).with_courses(courses)
}

/// The only shape there is, one that Bevy makes for itself, gets memory of its own: shared memory is laid out for a hundred thousand of them.
fn few_shapes(app: &mut App) {
    let settings = SlabAllocatorSettings { large_threshold: 0, ..SlabAllocatorSettings::default() };
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render.insert_resource(MeshAllocatorSettings { slab_allocator_settings: settings, ..MeshAllocatorSettings::default() });
    }
}

fn camera(mut commands: Commands) {
    commands.spawn((Camera2d, Msaa::Off));
}

fn read_sounds(mut commands: Commands, files: Res<Files>, mut sources: ResMut<Assets<AudioSource>>) {
    commands.insert_resource(Sounds::read(&*files.0, &mut sources));
}

/// A window is not larger than the screen it is on: where no window manager sees to that, its buttons would lie outside.
fn fit_monitor(monitors: Query<&Monitor, Added<Monitor>>, mut windows: Query<&mut Window, With<PrimaryWindow>>) {
    let Some((room, mut window)) = monitors.iter().map(Monitor::physical_size).reduce(UVec2::max).zip(windows.single_mut().ok()) else { return };
    let fits = (room.as_vec2() / window.scale_factor()).max(Size::SMALLEST);
    if window.width() > fits.x || window.height() > fits.y {
        let size = Vec2::new(window.width(), window.height()).min(fits);
        window.resolution.set(size.x, size.y);
    }
}

fn follow_window(windows: Query<&Window, With<PrimaryWindow>>, mut canvas: ResMut<Canvas>) {
    if let Ok(window) = windows.single() {
        let size = Vec2::new(window.width(), window.height());
        if canvas.0 != size && size.min_element() > 0.0 {
            canvas.0 = size;
        }
    }
}
