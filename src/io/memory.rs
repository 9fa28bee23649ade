//! How the system's allocator deals with memory that is free again.

/// Asks the allocator of glibc to give back what is free. It would keep it for each thread and for a next large picture, and a lesson draws few. Elsewhere
/// nothing needs asking. To be called first, before there are threads.
pub fn keep_memory_small() {
    #[cfg(all(target_os = "linux", target_env = "gnu"))]
    {
        /// From so many bytes on, memory comes from the system and goes back to it.
        const LARGE: libc::c_int = 64 * 1024;
        for (what, value) in [(libc::M_ARENA_MAX, 1), (libc::M_MMAP_THRESHOLD, LARGE), (libc::M_TRIM_THRESHOLD, LARGE)] {
            // SAFETY: `mallopt` takes any two numbers, and says 0 for those that it does not know; nothing is allocated beside it, for no thread runs yet.
            unsafe { libc::mallopt(what, value) };
        }
    }
}
