//! The certificate as a picture in the folder of pictures: taken from the window, once it is drawn without its buttons.

use std::path::{Path, PathBuf};

use bevy::prelude::*;
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};

use super::AppSystems;
use super::action::Action;
use super::model::Page;
use super::png::write_png;
use super::power::KeepAwake;
use super::show::Shown;
use crate::io;

/// So many frames are drawn before the picture is taken: for the layout, and for what is drawn anew.
const SETTLE: u32 = 8;

/// How long the certificate has stood without its buttons, in frames.
#[derive(Resource, Default)]
struct Waiting(u32);

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Waiting>().add_systems(Update, take.in_set(AppSystems::Rest));
}

fn take(mut commands: Commands, mut waiting: ResMut<Waiting>, mut awake: ResMut<KeepAwake>, shown: NonSend<Shown>) {
    let Page::Certificate { bare: true, .. } = shown.model.page else {
        waiting.0 = 0;
        return;
    };
    waiting.0 += 1;
    awake.for_a_moment();
    if waiting.0 == SETTLE {
        commands.spawn(Screenshot::primary_window()).observe(keep);
    }
}

fn keep(captured: On<ScreenshotCaptured>, mut shown: NonSendMut<Shown>) {
    let animal = shown.model.learner.as_ref().map_or("learner", |(_, learner)| learner.animal.as_str());
    let kept = io::pictures_folder().ok_or_else(|| "there is no folder of pictures".to_owned()).and_then(|folder| {
        let image = captured.image.clone().try_into_dynamic().map_err(|fault| fault.to_string())?.to_rgba8();
        write_png(&free_name(&folder, animal), image.width(), image.height(), &image)
    });
    if let Err(fault) = &kept {
        warn!("{fault}");
    }
    shown.model.update(Action::CertificateSaved(kept.is_ok()));
    shown.changed = true;
}

/// Returns a name that no file has yet: an older certificate is never overwritten.
fn free_name(folder: &Path, animal: &str) -> PathBuf {
    let name = |number: u32| folder.join(if number == 1 { format!("pathlight-{animal}.png") } else { format!("pathlight-{animal}-{number}.png") });
    (1..).map(name).find(|path| !path.exists()).unwrap_or_else(|| name(1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_older_certificate_is_kept() {
        let folder = tempfile::tempdir().expect("a folder");
        let first = free_name(folder.path(), "owl");
        assert!(first.ends_with("pathlight-owl.png"));
        std::fs::write(&first, "").expect("it can be written");
        assert!(free_name(folder.path(), "owl").ends_with("pathlight-owl-2.png"));
    }
}
