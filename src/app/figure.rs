//! The cast: how somebody stands and looks, and the little life that is in them after something happened.

use bevy::prelude::*;

use super::AppSystems;
use super::art::{Art, Drawing, Drawings};
use super::power::KeepAwake;
use super::theme::Theme;
use crate::activity::{Feeling, Pose};

/// How long somebody moves after an event, in seconds.
const LIVELY: f32 = 2.6;

/// Somebody who stands in the scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The drawing under `cast`.
    pub drawing: String,
    pub pose: Pose,
    pub feeling: Feeling,
    /// Lumo shines when something was found out.
    pub shines: bool,
    pub talks: bool,
}

/// The same figure with its mouth and eyes in another place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Face {
    Rest,
    Blink,
    Talk,
}

impl Figure {
    /// Returns the drawing of the figure at rest.
    pub fn drawing(&self, width: f32, height: f32) -> Drawing {
        self.face(Face::Rest, width, height)
    }

    fn face(&self, face: Face, width: f32, height: f32) -> Drawing {
        let worried = self.feeling == Feeling::Worried;
        let mut layers = vec!["wings", "body", "arm-left", "head"];
        layers.push(match self.pose {
            Pose::Rest => "arm-right",
            Pose::Wave => "arm-right-wave",
            Pose::Point => "arm-right-point",
        });
        layers.push(if face == Face::Blink { "eyes-closed" } else { "eyes-open" });
        layers.push(match (face, worried) {
            (Face::Talk, _) => "mouth-open",
            (_, true) => "mouth-worried",
            (_, false) => "mouth-closed",
        });
        layers.push(if worried { "brow-worried" } else { "brow-calm" });
        if self.shines {
            layers.push("glow");
        }
        Drawing::new(format!("cast/{}", self.drawing), width, height).layers(layers)
    }
}

/// A figure on the screen that may blink and talk.
#[derive(Component, Clone, Debug)]
pub struct Lively {
    figure: Figure,
    width: f32,
    height: f32,
    face: Face,
    /// Seconds since it was put on the screen.
    time: f32,
}

impl Lively {
    /// Lets a figure of this size live for a moment.
    pub fn new(figure: Figure, width: f32, height: f32) -> Self {
        Self { figure, width, height, face: Face::Rest, time: 0.0 }
    }

    /// Returns the face that it has now: it blinks twice, and talks at first if it has something to say.
    fn wanted(&self) -> Face {
        let blinks = |from: f32| (from..from + 0.12).contains(&self.time);
        if blinks(0.9) || blinks(2.3) {
            Face::Blink
        } else if self.figure.talks && self.time < 1.8 && ((self.time * 6.0) as u32).is_multiple_of(2) {
            Face::Talk
        } else {
            Face::Rest
        }
    }
}

/// A picture of a course that moves: it is shown through once for as long as it takes, and then rests on its last.
#[derive(Component, Clone, Debug)]
pub struct Moving {
    drawing: Drawing,
    seconds: Vec<f32>,
    time: f32,
}

impl Moving {
    /// Lets a drawing move, each of its pictures shown for so many seconds.
    pub fn new(drawing: Drawing, seconds: Vec<f32>) -> Self {
        Self { drawing, seconds, time: 0.0 }
    }

    /// Returns which picture is shown now.
    fn at(&self) -> usize {
        let mut end = 0.0;
        let shown = self.seconds.iter().position(|seconds| {
            end += seconds;
            self.time < end
        });
        shown.unwrap_or(self.seconds.len().saturating_sub(1))
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, (live, run).in_set(AppSystems::Show));
}

fn run(
    time: Res<Time>,
    mut drawings: ResMut<Drawings>,
    mut images: ResMut<Assets<Image>>,
    mut awake: ResMut<KeepAwake>,
    mut moving: Query<(&mut Moving, &mut ImageNode)>,
) {
    for (mut moving, mut node) in &mut moving {
        if moving.drawing.frame + 1 >= moving.seconds.len() {
            continue;
        }
        moving.time += time.delta_secs().min(0.1);
        awake.for_a_moment();
        let at = moving.at();
        if at != moving.drawing.frame {
            moving.drawing.frame = at;
            let mut art = Art { drawings: &mut drawings, images: &mut images };
            node.image = art.image(&moving.drawing);
        }
    }
}

fn live(
    time: Res<Time>,
    theme: Res<Theme>,
    mut drawings: ResMut<Drawings>,
    mut images: ResMut<Assets<Image>>,
    mut awake: ResMut<KeepAwake>,
    mut figures: Query<(&mut Lively, &mut ImageNode)>,
) {
    if theme.still {
        return;
    }
    for (mut lively, mut node) in figures.iter_mut().filter(|(lively, _)| lively.time <= LIVELY) {
        lively.time += time.delta_secs().min(0.1);
        awake.for_a_moment();
        let face = if lively.time > LIVELY { Face::Rest } else { lively.wanted() };
        if face != lively.face {
            lively.face = face;
            let drawing = lively.figure.face(face, lively.width, lively.height);
            let mut art = Art { drawings: &mut drawings, images: &mut images };
            node.image = art.image(&drawing);
        }
    }
}
