# Our own cases beside conformance/cases/scopes_modules, from the documentation (about_Scopes, Set-Variable).
#### a variable with the option AllScope is one variable in all scopes, for the cmdlets too
New-Variable -Name shared -Value 1 -Option AllScope
& { $shared = 7 }; $shared
& { Set-Variable shared 8 }; $shared
& { try { New-Variable shared 9 -ErrorAction Stop } catch { $_.FullyQualifiedErrorId } }
& { (Get-Variable shared -Scope 0).Value }
& { try { Set-Variable -Name HOME -Value x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId } }

#### a private variable is not seen by scopes below
& { $private:p = 1; "own $p"; & { "below $p" } }

#### a closure keeps the value, a plain block sees the caller's variables
$v = 5; $plain = { $v }; $closed = $plain.GetNewClosure()
function f { $v = 6; & $plain; & $closed }
f
