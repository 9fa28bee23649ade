### More of the program's own words, English: what only the player in a terminal says. CC BY 4.0

terminal-keys = Type a number, then press Enter. Enter alone goes on. ? is for help, q is to leave.
terminal-choose = Type one of the numbers, then press Enter.
terminal-first = There is something to do here first. Type one of the numbers.
terminal-not-understood = “{ $line }” is not one of the numbers here. Nothing is lost. Try again.
terminal-left = Everything is saved. See you soon!
terminal-labelled = { $label }: { $text }
terminal-held = in your hand
terminal-in-group = in “{ $group }”
terminal-tell = To { $name }: { $text }
