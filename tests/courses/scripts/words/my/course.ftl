### Hard cases of scripts: a test. CC BY 4.0

course = Scripts
    .about = A test.
module_all = All
cast_lumo = Lumo
    .alt = Lumo
