//! Brings the model to the screen: presses become actions, actions change the model, and a changed model is drawn anew.

use std::cell::Cell;

use bevy::audio::{AudioPlayer, AudioSource};
use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::KeyboardInput;
use bevy::input_focus::tab_navigation::TabGroup;
use bevy::input_focus::{FocusCause, InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::FontCx;
use bevy::ui_widgets::Activate;

use super::AppSystems;
use super::action::Action;
use super::art::{Art, Drawings};
use super::audio::{FilmSound, Sounds, play_film};
use super::model::Model;
use super::play::Files;
use super::power::KeepAwake;
use super::screens;
use super::theme::{Fonts, Theme};
use super::ui::{After, Element, Focused, Kind, Look, Press, give, is_on_bar, spawn};
use crate::course::{LARGEST_MEDIA, Source as _};

/// The key of the button that goes on.
const NEXT: &str = "control-next";

/// The model, on the thread that owns the store.
pub struct Shown {
    pub model: Model,
    /// The model has changed since it was drawn.
    pub changed: bool,
    root: Option<Entity>,
    /// What can be pressed now, in reading order, with its key.
    pressable: Vec<(Entity, String)>,
    turns: u64,
    moments: u64,
    over: Option<super::model::Over>,
}

impl Shown {
    /// Shows a model.
    pub fn new(model: Model) -> Self {
        Self { model, changed: true, root: None, pressable: Vec::new(), turns: u64::MAX, moments: u64::MAX, over: None }
    }

    /// Returns what can be pressed now, in reading order, with its key.
    pub fn pressable(&self) -> &[(Entity, String)] {
        &self.pressable
    }

    /// Does what a person asked for.
    pub fn act(&mut self, action: Action) {
        self.model.update(action);
        self.changed = true;
    }

    /// Shows another model in place of this one.
    pub fn show(&mut self, model: Model) {
        *self = Self { root: self.root.take(), ..Self::new(model) };
    }
}

/// The size that is drawn for, in logical pixels.
#[derive(Resource, Clone, Copy, Debug, PartialEq)]
pub struct Canvas(pub Vec2);

/// Soft shadows are left out. They cost the most where the processor draws.
#[derive(Resource)]
pub struct NoShadows;

pub(super) fn plugin(app: &mut App) {
    app.add_observer(pressed)
        .add_systems(Update, (keys, by_itself).in_set(AppSystems::Input))
        .add_systems(Update, (draw, film_sound).chain().in_set(AppSystems::Draw));
}

/// The fonts, and where they come from.
#[derive(SystemParam)]
struct Typesetter<'w> {
    fonts: ResMut<'w, Fonts>,
    engine: ResMut<'w, FontCx>,
    files: Res<'w, Files>,
}

impl Typesetter<'_> {
    /// Has the fonts at hand that a screen needs, and those that the courses on the shelf carry.
    fn prepare(&mut self, screen: &Element, model: &Model) {
        for shelved in &model.shelf.courses {
            let Some(course) = &shelved.course else { continue };
            for font in &course.head.fonts {
                let name = format!("{}/{}", course.head.id, font.file);
                self.fonts.carry(&mut self.engine, &name, &font.script, || shelved.folder.read(&font.file, LARGEST_MEDIA).ok());
            }
        }
        screen.walk(&mut |element| {
            if let Kind::Text { text, lang, .. } = &element.kind {
                self.fonts.need(&mut self.engine, text, lang, |file| self.files.0.read(&format!("fonts/{file}"), LARGEST_MEDIA).ok());
            }
        });
    }
}

fn pressed(press: On<Activate>, presses: Query<&Press>, mut shown: NonSendMut<Shown>) {
    if let Ok(Press(action)) = presses.get(press.entity) {
        shown.act(action.clone());
    }
}

/// The keys that work everywhere: Escape goes back, F1 opens Help, F2 reads aloud, a digit presses what stands at that place below the bar.
/// Home and End go to the first and the last thing of the screen.
fn keys(
    mut keys: MessageReader<KeyboardInput>,
    presses: Query<&Press>,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut shown: NonSendMut<Shown>,
) {
    for key in keys.read().filter(|key| key.state == ButtonState::Pressed && !key.repeat) {
        match (key.key_code, digit(key.key_code)) {
            (KeyCode::Escape, _) => shown.act(Action::Back),
            (KeyCode::F1, _) => shown.act(Action::OpenHelp),
            (KeyCode::F2, _) => shown.act(Action::ReadAloud),
            (KeyCode::Home | KeyCode::End, _) => {
                let mut below = shown.pressable.iter().filter(|(_, key)| !is_on_bar(key));
                let wanted = if key.key_code == KeyCode::Home { below.next() } else { below.next_back() };
                if let Some((entity, _)) = wanted {
                    focus.set(*entity, FocusCause::Navigated);
                    visible.0 = true;
                }
            }
            (_, Some(place)) => {
                let below = shown.pressable.iter().filter(|(_, key)| !is_on_bar(key) && !key.starts_with("control-")).nth(place);
                if let Some(Press(action)) = below.and_then(|(entity, _)| presses.get(*entity).ok()) {
                    shown.act(action.clone());
                }
            }
            _ => {}
        }
    }
}

/// What happens by itself: the next picture of a film.
fn by_itself(time: Res<Time<Real>>, mut awake: ResMut<KeepAwake>, mut waiting: Query<&mut After>, mut shown: NonSendMut<Shown>) {
    for mut after in waiting.iter_mut().filter(|after| !after.done) {
        let seconds = after.since.seconds(&time);
        if seconds < after.seconds {
            awake.in_seconds(after.seconds - seconds);
        } else {
            after.done = true;
            shown.act(after.action.clone());
        }
    }
}

/// Returns the place that a digit stands for, counted from 0.
fn digit(key: KeyCode) -> Option<usize> {
    const DIGITS: [KeyCode; 9] = [
        KeyCode::Digit1,
        KeyCode::Digit2,
        KeyCode::Digit3,
        KeyCode::Digit4,
        KeyCode::Digit5,
        KeyCode::Digit6,
        KeyCode::Digit7,
        KeyCode::Digit8,
        KeyCode::Digit9,
    ];
    DIGITS.iter().position(|digit| *digit == key)
}

#[expect(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn draw(
    mut commands: Commands,
    mut shown: NonSendMut<Shown>,
    mut clear: ResMut<ClearColor>,
    canvas: Res<Canvas>,
    mut type_setter: Typesetter,
    mut drawings: ResMut<Drawings>,
    mut images: ResMut<Assets<Image>>,
    mut focus: ResMut<InputFocus>,
    mut focused: ResMut<Focused>,
    mut awake: ResMut<KeepAwake>,
    sounds: Option<Res<Sounds>>,
    no_shadows: Option<Res<NoShadows>>,
) {
    let shown = &mut *shown;
    if !shown.changed && !canvas.is_changed() {
        return;
    }
    shown.changed = false;
    let theme = Theme::new(canvas.0, &shown.model.settings);
    let element = screens::draw(&shown.model, &theme);
    drawings.next_round();
    clear.0 = theme.palette.night;
    if let Some(root) = shown.root.take() {
        commands.entity(root).despawn();
    }
    let lively = shown.moments != shown.model.moments && !theme.still;
    type_setter.prepare(&element, &shown.model);
    let look = Look {
        theme: &theme,
        fonts: &type_setter.fonts,
        direction: shown.model.lang().direction(),
        lively,
        shadows: no_shadows.is_none(),
        texts: Cell::new(0),
    };
    let mut art = Art { drawings: &mut drawings, images: &mut images };
    let mut pressable = Vec::new();
    let root = spawn(&mut commands, &mut art, &look, &element, &mut pressable);
    commands.entity(root).insert(TabGroup::new(0));
    shown.root = Some(root);
    let is_new = shown.turns != shown.model.turns || shown.over != shown.model.over;
    let first = screens::first_focus(&shown.model).map(str::to_owned);
    // Once one can go on, Enter goes on.
    let next = |all: &[(Entity, String)]| all.iter().any(|(_, key)| key == NEXT);
    let opens = next(&pressable) && !next(&shown.pressable);
    let kept = focused.0.clone().filter(|_| !is_new);
    // What had the focus may be gone; then the screen is as new.
    let wanted: Vec<&str> = if opens { vec![NEXT] } else { kept.as_deref().into_iter().chain([NEXT]).chain(first.as_deref()).collect() };
    focused.0 = give(&mut focus, &wanted, &pressable);
    shown.pressable = pressable;
    (shown.turns, shown.moments, shown.over) = (shown.model.turns, shown.model.moments, shown.model.over);
    for sound in shown.model.sounds.drain(..) {
        if let Some(sounds) = sounds.as_ref().filter(|_| shown.model.settings.sound) {
            sounds.play(&mut commands, sound);
        }
    }
    commands.insert_resource(theme);
    awake.for_a_moment();
}

/// Lets the sound of a film be heard, or stops it.
fn film_sound(
    mut commands: Commands,
    mut shown: NonSendMut<Shown>,
    drawings: Res<Drawings>,
    sources: Option<ResMut<Assets<AudioSource>>>,
    heard: Query<(Entity, Has<FilmSound>), With<AudioPlayer>>,
) {
    if std::mem::take(&mut shown.model.silent) {
        heard.iter().for_each(|(entity, _)| commands.entity(entity).despawn());
    }
    let off = !shown.model.settings.sound;
    let Some(file) = shown.model.film_sound.take().or(off.then(String::new)) else { return };
    heard.iter().filter(|(_, film)| *film).for_each(|(entity, _)| commands.entity(entity).try_despawn());
    if let Some((bytes, mut sources)) = drawings.file_of_course(&file).zip(sources).filter(|_| !off) {
        play_film(&mut commands, &mut sources, bytes);
    }
}
