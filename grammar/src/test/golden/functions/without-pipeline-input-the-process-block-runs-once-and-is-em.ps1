function f { begin { 'b' } process { "p[$_]" } end { 'e' } }
f
@() | f
$null | f
