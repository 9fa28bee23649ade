//! What the machine can draw and play with, asked before a window is opened.

use bevy::tasks::block_on;
use cpal::traits::{DeviceTrait as _, HostTrait as _};

/// Returns the name of the graphics adapter that will be used.
///
/// # Errors
/// A sentence that says that there is none, and what to do.
pub fn adapter() -> Result<String, String> {
    let instance = wgpu::Instance::default();
    match block_on(instance.request_adapter(&wgpu::RequestAdapterOptions::default())) {
        Ok(adapter) => {
            let info = adapter.get_info();
            Ok(format!("{} ({})", info.name, info.backend))
        }
        Err(_) => {
            Err("No graphics adapter was found. On Debian and Ubuntu, `apt install mesa-vulkan-drivers` brings drawing without one.".to_owned())
        }
    }
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
