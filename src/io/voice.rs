//! The voice of the system, if it has one. Pathlight is built with it by the feature `voice`; without, it is as on a computer that has none.

use crate::words::Lang;

/// A voice that reads aloud.
pub struct SystemVoice {
    #[cfg(feature = "voice")]
    tts: tts::Tts,
}

#[cfg(feature = "voice")]
impl SystemVoice {
    /// Finds the voice of this computer.
    pub fn find() -> Option<Self> {
        tts::Tts::default().ok().map(|tts| Self { tts })
    }

    /// Reads a text aloud, and returns at once. Returns false if there is no voice for its language, or if it failed.
    pub fn say(&mut self, text: &str, lang: &Lang) -> bool {
        let own = |voice: &tts::Voice| voice.language().primary_language() == lang.as_str().split('-').next().unwrap_or_default();
        let Some(voice) = self.tts.voices().ok().and_then(|voices| voices.into_iter().find(own)) else { return false };
        self.tts.set_voice(&voice).is_ok() && self.tts.speak(text, true).is_ok()
    }

    /// Returns true while it is reading.
    pub fn is_reading(&self) -> bool {
        self.tts.is_speaking().unwrap_or(false)
    }

    /// Is silent at once.
    pub fn stop(&mut self) {
        // A voice that cannot be stopped has failed already.
        let _ = self.tts.stop();
    }
}

#[cfg(not(feature = "voice"))]
impl SystemVoice {
    /// There is none.
    pub fn find() -> Option<Self> {
        None
    }

    /// Reads nothing.
    pub fn say(&mut self, _: &str, _: &Lang) -> bool {
        false
    }

    /// It is not reading.
    pub fn is_reading(&self) -> bool {
        false
    }

    /// It is silent.
    pub fn stop(&mut self) {}
}
