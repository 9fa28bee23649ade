//! The world outside the pure part: folders, SQLite, the clock, pictures, and where on this computer everything lies.

mod alarm;
mod clock;
mod countries;
mod erase;
mod folder;
mod frames;
mod glyphs;
mod home;
mod lock;
mod memory;
mod picture;
mod schema;
mod shelf;
mod state;
mod store;
mod voice;
mod whole;

pub use alarm::{Alarm, now_and_then};
pub use clock::{now, seed};
pub use countries::Countries;
pub use folder::Folder;
pub use frames::{Frame, Frames, picture_frames};
pub use glyphs::Glyphs;
pub use home::{Share, data_folder, pictures_folder, share};
pub use lock::{opens, seal};
pub use memory::keep_memory_small;
pub use picture::check_picture;
pub use shelf::{Shelf, Shelved, courses_in};
pub use state::{DatabaseState, database_state, room};
pub use store::{FILE, Notice, SqliteStore};
pub use voice::SystemVoice;
pub use whole::write_whole;
