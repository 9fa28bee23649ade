//! Reading aloud: the recorded clip of a step where there is one, else the voice of the system, else a sentence that there is none. What the system's voice is
//! reading has a light behind it.

use bevy::audio::{AudioPlayer, AudioSource, PlaybackSettings};
use bevy::prelude::*;

use super::AppSystems;
use super::art::{Drawings, of_course};
use super::model::{Asked, Model, Page};
use super::power::KeepAwake;
use super::show::Shown;
use super::theme::Theme;
use super::ui::Spoken;
use crate::engine::Screen;
use crate::io::SystemVoice;

/// How often it is looked whether the voice has come to the end of a text, in seconds.
const LOOK: f32 = 0.15;

/// A recorded clip that is heard.
#[derive(Component)]
struct Clip;

/// What reads, and what is read now.
#[derive(Default)]
struct Reader {
    /// Looked for when it is first wanted.
    voice: Option<Option<SystemVoice>>,
    /// The texts to read, and which of them is being read.
    texts: Vec<(Entity, Spoken)>,
    at: usize,
    /// The page that is read.
    turns: u64,
}

impl Reader {
    fn voice(&mut self) -> Option<&mut SystemVoice> {
        self.voice.get_or_insert_with(SystemVoice::find).as_mut()
    }

    fn stop(&mut self) {
        if let Some(Some(voice)) = &mut self.voice {
            voice.stop();
        }
        self.texts.clear();
        self.at = 0;
    }

    /// Reads the text whose turn it is. Those in a language without a voice are passed over. Returns false at the end.
    fn read(&mut self) -> bool {
        while let Some((_, spoken)) = self.texts.get(self.at).cloned() {
            if self.voice().is_some_and(|voice| voice.say(&spoken.text, &spoken.lang)) {
                return true;
            }
            self.at += 1;
        }
        false
    }
}

pub(super) fn plugin(app: &mut App) {
    app.insert_non_send(Reader::default()).add_systems(Update, (read, light).chain().in_set(AppSystems::Show));
}

/// Returns the file of the recorded clip of the step that is shown.
fn clip(model: &Model) -> Option<String> {
    let Page::Lesson(lesson) = &model.page else { return None };
    let Screen::Step { step, .. } = lesson.sitting.attempt().screen() else { return None };
    Some(of_course(&lesson.trail.course.head.id, &format!("media/voice/{}/{}.ogg", model.lang(), step.head.id))).filter(|_| model.over.is_none())
}

#[expect(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn read(
    mut commands: Commands,
    mut shown: NonSendMut<Shown>,
    mut reader: NonSendMut<Reader>,
    drawings: Res<Drawings>,
    sources: Option<ResMut<Assets<AudioSource>>>,
    heard: Query<Entity, With<Clip>>,
    texts: Query<(Entity, &Spoken)>,
    mut awake: ResMut<KeepAwake>,
) {
    let turned = reader.turns != shown.model.turns;
    reader.turns = shown.model.turns;
    let asked = shown.model.asked_to_read.take().or((turned && shown.model.reads_by_itself()).then_some(Asked::BySetting));
    if turned || asked.is_some() {
        heard.iter().for_each(|entity| commands.entity(entity).try_despawn());
        reader.stop();
    }
    if let Some(asked) = asked {
        // A clip that cannot be decoded is as one that is not there.
        if let Some((bytes, mut sources)) = clip(&shown.model).and_then(|file| drawings.file_of_course(&file)).zip(sources) {
            let source = sources.add(AudioSource { bytes: bytes.into() });
            commands.spawn((AudioPlayer(source), PlaybackSettings::DESPAWN, Clip));
            return;
        }
        reader.texts = texts.iter().map(|(entity, spoken)| (entity, spoken.clone())).collect();
        reader.texts.sort_by_key(|(_, spoken)| spoken.order);
        if !reader.read() {
            reader.stop();
            if asked == Asked::ByPress {
                shown.model.notice = Some("voice-none");
                shown.changed = true;
            }
            return;
        }
    }
    if reader.texts.is_empty() {
        return;
    }
    awake.in_seconds(LOOK);
    if asked.is_none() && !reader.voice().is_some_and(|voice| voice.is_reading()) {
        reader.at += 1;
        if !reader.read() {
            reader.stop();
        }
    }
}

/// Lights what is being read.
fn light(reader: NonSend<Reader>, theme: Res<Theme>, mut texts: Query<(Entity, &mut BackgroundColor), With<Spoken>>) {
    let now = reader.texts.get(reader.at).map(|(entity, _)| *entity);
    for (entity, mut behind) in &mut texts {
        let wanted = if now == Some(entity) { theme.palette.glow.with_alpha(0.45) } else { Color::NONE };
        if behind.0 != wanted {
            behind.0 = wanted;
        }
    }
}
