# Our own cases beside conformance/cases/functions, from the documentation (about_Functions_Advanced_Parameters).
#### an argument that its parameter refuses does not slip into the remaining arguments
function f { param([Parameter(Mandatory, Position = 0)][string[]]$Path, [Parameter(ValueFromRemainingArguments)]$Rest) "$Path|$Rest" }
try { f $null x } catch { $_.FullyQualifiedErrorId }
function g { param([ValidateSet('a', 'b')]$Kind, [Parameter(ValueFromRemainingArguments)]$Rest) "$Kind|$Rest" }
try { g c d } catch { $_.FullyQualifiedErrorId }
g a b c
try { Join-Path $null x } catch { $_.FullyQualifiedErrorId }
