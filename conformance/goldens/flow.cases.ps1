# Our own cases beside conformance/cases/flow, from the documentation (about_Switch, about_For, about_Continue, about_Break).
#### switch runs every clause that matches until a break
switch (3) { { $_ -gt 1 } { 'more than one' } 3 { 'three' } default { 'other' } }
switch (3) { { $_ -gt 1 } { 'more than one'; break } 3 { 'three' } }
switch (4) { 3 { 'three' } default { 'other' } }

#### a switch over nothing runs no clause, over an empty string it runs the default
switch (@()) { default { 'never' } }
switch ('') { 'a' { 'a' } default { 'default' } }

#### continue goes on with the next item of a switch, a label with the outer loop
switch (1, 2, 3) { 2 { continue } default { "item $_" } }
:outer foreach ($i in 1..3) { foreach ($j in 1..3) { if ($j -eq 2) { continue outer }; "$i$j" } }

#### a for loop with several variables and without parts
for (($i = 0), ($j = 10); $i -lt $j; $i++, ($j -= 3)) { "$i $j" }
$n = 0; for (;;) { if (++$n -gt 2) { break } }; $n

#### do until runs its body at least once and sees what it assigned
do { $seen = 'once' } until ($seen)
$seen
