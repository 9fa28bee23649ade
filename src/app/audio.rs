//! A few soft sounds, each with something to see that says the same. All off by one switch.

use bevy::audio::{AudioPlayer, AudioSource, PlaybackSettings};
use bevy::prelude::*;

use crate::course::{LARGEST_MEDIA, Source};

/// The sounds there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    Tick,
    Page,
    Yes,
    NotYet,
    Lantern,
}

impl Sound {
    const ALL: [Sound; 5] = [Sound::Tick, Sound::Page, Sound::Yes, Sound::NotYet, Sound::Lantern];

    fn file(self) -> &'static str {
        match self {
            Self::Tick => "sounds/tick.ogg",
            Self::Page => "sounds/page.ogg",
            Self::Yes => "sounds/yes.ogg",
            Self::NotYet => "sounds/not-yet.ogg",
            Self::Lantern => "sounds/lantern.ogg",
        }
    }
}

/// The sound of a film that is heard.
#[derive(Component)]
pub struct FilmSound;

/// Plays a film's sound.
pub fn play_film(commands: &mut Commands, sources: &mut Assets<AudioSource>, bytes: Vec<u8>) {
    let source = sources.add(AudioSource { bytes: bytes.into() });
    commands.spawn((AudioPlayer(source), PlaybackSettings::DESPAWN, FilmSound));
}

/// The sounds that were found.
#[derive(Resource, Default)]
pub struct Sounds(Vec<(Sound, Handle<AudioSource>)>);

impl Sounds {
    /// Reads the sounds; one that is not there is silent.
    pub fn read(files: &dyn Source, sources: &mut Assets<AudioSource>) -> Self {
        let found = Sound::ALL.into_iter().filter_map(|sound| {
            let bytes = files.read(sound.file(), LARGEST_MEDIA).ok()?;
            Some((sound, sources.add(AudioSource { bytes: bytes.into() })))
        });
        Self(found.collect())
    }

    /// Plays a sound once.
    pub fn play(&self, commands: &mut Commands, sound: Sound) {
        if let Some((_, source)) = self.0.iter().find(|(name, _)| *name == sound) {
            commands.spawn((AudioPlayer(source.clone()), PlaybackSettings::DESPAWN));
        }
    }
}
