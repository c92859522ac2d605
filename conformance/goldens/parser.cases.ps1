# Our own cases of the parser, from the documentation (about_Parsing, about_Assignment_Operators, about_Using, about_Data_Sections,
# about_Try_Catch_Finally, about_Classes, about_Quoting_Rules, about_Switch and the list of parse error ids).
#### assignments: chains, tuples, and what cannot be assigned to
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
$a = $b = 5; "$a $b"
$x, ($y, $z) = 1, (2, 3); "$x $y $z"
ids '1 = 2'
ids '$a, $b -= 1'
ids 'f && $a = 1'
ids '$a = f && g'

#### nothing leaves a finally block
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
ids 'function f { try { 1 } finally { return 2 } }'
ids 'foreach ($i in 1) { try { } finally { continue } }'
ids 'try { } finally { foreach ($i in 1) { break } }'
ids ':a while (1) { try { } finally { while (1) { break a } } }'

#### data sections hold constants and allowed commands
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
$t = data { @{ a = 1; b = 'two' } }; $t.b
ids 'data { $env:PATH }'
ids 'data { Get-Date }'
ids 'data -SupportedCommand Get-Date { Get-Date }'
ids 'data { $true; $null; "a" + "b" }'
ids 'data { "a" -match "b" }'

#### arguments of attributes are constants or script blocks
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
ids 'param([ValidateRange(1, 10)]$x)'
ids 'param([ValidateRange($low, 10)]$x)'
ids 'param([ValidateScript({ $_ -gt $low })]$x)'
ids 'param([Parameter(Mandatory = $true, Mandatory)]$x)'

#### using statements stand first and name what they bring
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
ids 'using namespace System.IO'
ids 'using'
ids 'using namespace'
ids 'using namespace $x'
ids 'f; using namespace System.IO'

#### variables of methods are assigned on every way before they are read
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
ids 'class A { [int] F($p) { if ($p) { $x = 1 } else { $x = 2 }; return $x } }'
ids 'class A { [int] F($p) { foreach ($i in $p) { $x = $i }; return $x } }'
ids 'class A { [int] F($p) { try { $x = 1 } catch { $x = 2 }; return $x } }'
ids 'class A { [int] F() { return $global:x } }'

#### types of classes exist when the script is parsed, elsewhere when the statement runs
function ids($s) { $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput($s, [ref]$null, [ref]$e); "$s -> $($e.ErrorId -join ',')" }
ids 'class A { [NoSuchType]$x }'
ids 'class A { [B]$x } class B { }'
ids '[NoSuchType]$x = 1'
ids 'class A : NoSuchBase { }'

#### typographic quotes are quotes, doubled ones stand for the second
'it’’s'
"a ”” b"
“one ‘two’ three”

#### the tokens of PowerShell 2
$e = $null
[System.Management.Automation.PSParser]::Tokenize('Get-It -Name "a" # c', [ref]$e) | ForEach-Object { "$($_.Type) $($_.Content)" }
$e.Count

#### a dot without a name ends an argument
function f { $args.Count }
$x = 'v'
f $x. b
f $x.Length b
