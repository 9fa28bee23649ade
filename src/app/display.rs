//! The display that a window opens on, tried before one is opened: the window system ends the whole program where there is none.

/// Returns what kind of display a window will open on.
///
/// # Errors
/// A sentence that says what is missing, and what to do.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub fn display() -> Result<String, String> {
    Ok("the desktop's".to_owned())
}

/// Returns what kind of display a window will open on. Wayland comes before X11, as in winit.
///
/// # Errors
/// A sentence that says what is missing, and what to do.
#[cfg(all(unix, not(target_os = "macos")))]
pub fn display() -> Result<String, String> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    if xkbcommon_dl::xkbcommon_option().is_none() {
        return Err(missing("the library for keyboards", "libxkbcommon0"));
    }
    if set("WAYLAND_SOCKET").is_some() {
        return Ok("Wayland".to_owned());
    }
    if let Some(name) = set("WAYLAND_DISPLAY") {
        let socket = std::path::Path::new(&set("XDG_RUNTIME_DIR").unwrap_or_default()).join(&name);
        let answer = std::os::unix::net::UnixStream::connect(&socket);
        return answer
            .map(|_| format!("Wayland, {}", name.display()))
            .map_err(|error| format!("The display {} does not answer: {error}.", socket.display()));
    }
    let Some(name) = set("DISPLAY") else {
        return Err("There is no display to open a window on. Start it from a desktop, or set DISPLAY or WAYLAND_DISPLAY.".to_owned());
    };
    x11rb::connect(None).map_err(|error| format!("The display {} does not answer: {error}.", name.display()))?;
    let libraries = [
        (x11_dl::xlib::Xlib::open().is_ok(), "libx11-6"),
        (x11_dl::xcursor::Xcursor::open().is_ok(), "libxcursor1"),
        (x11_dl::xlib_xcb::Xlib_xcb::open().is_ok(), "libx11-xcb1"),
        (x11_dl::xinput2::XInput2::open().is_ok(), "libxi6"),
        (xkbcommon_dl::x11::xkbcommon_x11_option().is_some(), "libxkbcommon-x11-0"),
    ];
    match libraries.into_iter().find(|(is_there, _)| !is_there) {
        Some((_, package)) => Err(missing("a library for windows", package)),
        None => Ok(format!("X11, {}", name.display())),
    }
}

#[cfg(all(unix, not(target_os = "macos")))]
fn missing(what: &str, package: &str) -> String {
    format!("Of this system, {what} is missing. On Debian and Ubuntu, `sudo apt install {package}` brings it.")
}
