### More of the program's own words, Khmer: what only the player in a terminal says. A draft; no native speaker has read it. CC BY 4.0

terminal-keys = វាយលេខ រួចចុច Enter។ ចុច Enter តែមួយ ដើម្បីបន្ត។ វាយ ? សម្រាប់ជំនួយ និង q ដើម្បីចាកចេញ។
terminal-choose = វាយលេខមួយ រួចចុច Enter។
terminal-first = មានកិច្ចការត្រូវធ្វើនៅទីនេះសិន។ វាយលេខមួយ។
terminal-not-understood = “{ $line }” មិនមែនជាលេខនៅទីនេះទេ។ គ្មានអ្វីបាត់ទេ។ សូមព្យាយាមម្តងទៀត។
terminal-left = អ្វីៗត្រូវបានរក្សាទុកហើយ។ ជួបគ្នាឆាប់ៗ!
terminal-labelled = { $label }៖ { $text }
terminal-held = ក្នុងដៃ
terminal-in-group = ក្នុង “{ $group }”
terminal-tell = ទៅ{ $name }៖ { $text }
