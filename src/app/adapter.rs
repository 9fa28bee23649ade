//! What the machine can draw and play with, asked before a window is opened.

use bevy::log::{Level, LogPlugin};
use bevy::render::RenderPlugin;
use bevy::render::settings::WgpuSettings;
use bevy::tasks::block_on;
use cpal::traits::{DeviceTrait as _, HostTrait as _};

/// What draws.
pub struct Graphics {
    /// The name of the adapter, and the interface to it.
    pub name: String,
    /// Whether the processor draws, for want of a graphics card that can.
    pub simulated: bool,
    /// The interfaces among which it was found.
    backends: wgpu::Backends,
}

/// The size of the blocks in which small pictures and buffers share memory, in bytes.
const SMALL_BLOCK: u64 = 1 << 20;

impl Graphics {
    /// Finds the fastest adapter: the old interface to a real one is better than the new interface to a simulated one.
    ///
    /// # Errors
    /// A sentence that says that there is none, and what to do.
    pub fn fastest() -> Result<Self, String> {
        match Self::among(wgpu::Backends::PRIMARY) {
            Some(found) if !found.simulated => Ok(found),
            _ => Self::any(),
        }
    }

    /// Finds an adapter, a simulated one too: for pictures, which look the same from each.
    ///
    /// # Errors
    /// A sentence that says that there is none, and what to do.
    pub fn for_pictures() -> Result<Self, String> {
        Self::among(wgpu::Backends::PRIMARY).map_or_else(Self::any, Ok)
    }

    fn any() -> Result<Self, String> {
        let none = "No graphics adapter was found. On Debian and Ubuntu, `sudo apt install mesa-vulkan-drivers` brings drawing without one.";
        Self::among(wgpu::Backends::all()).ok_or_else(|| none.to_owned())
    }

    fn among(backends: wgpu::Backends) -> Option<Self> {
        let mut wanted = wgpu::InstanceDescriptor::new_without_display_handle();
        wanted.backends = backends;
        let adapter = block_on(wgpu::Instance::new(wanted).request_adapter(&wgpu::RequestAdapterOptions::default())).ok()?;
        let info = adapter.get_info();
        let simulated = info.device_type == wgpu::DeviceType::Cpu;
        Some(Self { name: format!("{} ({})", info.name, info.backend), simulated, backends })
    }

    /// Returns the plugin that draws with it.
    pub fn plugin(&self) -> RenderPlugin {
        // A lesson is a few pictures. From small blocks of memory a large picture takes one of its own, and gives it back.
        let memory_hints = wgpu::MemoryHints::Manual { suballocated_device_memory_block_size: SMALL_BLOCK..SMALL_BLOCK };
        let settings = WgpuSettings { backends: Some(self.backends), memory_hints, ..WgpuSettings::default() };
        RenderPlugin { render_creation: settings.into(), ..RenderPlugin::default() }
    }
}

/// Returns the plugin that says on standard error what went wrong, and is silent of what `pathlight doctor` says in a sentence.
pub fn log() -> LogPlugin {
    let filter = "wgpu=error,naga=error,bevy_render::renderer=error,bevy_audio=error".to_owned();
    LogPlugin { level: Level::WARN, filter, ..LogPlugin::default() }
}

/// Returns the name of the sound device that will be used.
///
/// # Errors
/// A sentence that says that there is none. Everything can be played without sound.
pub fn sound() -> Result<String, String> {
    let device = cpal::default_host().default_output_device();
    let name = device.and_then(|device| device.description().ok()).map(|description| description.name().to_owned());
    name.ok_or_else(|| "No sound device was found. Everything can be played without sound.".to_owned())
}
