//! The real window: the real binary under Xvfb, with real key events, killed and started again. Only where there is an X server to start.

#[cfg(target_os = "linux")]
mod window {
    mod assist;
    mod pictures;
    mod play;
    mod reader;
    mod screen;
}
