lesson = Once more
    .about = A short one.
    .learned = Asking is good.
    .tell = Tell a grown-up at home.
again = Here we are again.
