# Our own cases beside conformance/cases/conversions, from the documentation.

#### a number literal keeps its text for what only a text can become
function f([version] $v, [string] $s, [int] $i) { "$v $s $i" }
f 1.10 1.50 2.0
f -v 2.30

#### a typed variable that other code assigns by name fails by its attribute, its own code by the cast
[int] $own = 1
try { $own = 'x' } catch { $_.FullyQualifiedErrorId }
enum Level { Low; High }
[Level] $level = 'Low'
try { $level = 'Middle' } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
$level
([byte] $b = '7').GetType().Name

#### ends of a range are numbers as System.Convert reads them
"$('1'..' 3 ')"
"$(2.5..4.5)"
try { 1..'0x5' } catch { $_.FullyQualifiedErrorId }
try { 1..@(2) } catch { $_.FullyQualifiedErrorId }
try { 1..5000000000 } catch { $_.FullyQualifiedErrorId }

#### a big integer that does not fit fails by its own operator, other numbers by IConvertible
try { [int]([bigint]::Pow(2, 70)) } catch { $_.FullyQualifiedErrorId }
try { [int]1e20 } catch { $_.FullyQualifiedErrorId }
[long]([bigint]::Pow(2, 40))

#### a table read from JSON is a hashtable that keeps order and case
$t = '{"b":1,"a":2,"B":3}' | ConvertFrom-Json -AsHashtable
$t -is [hashtable]; $t.GetType().Name; $t.Keys -join ','; $t['B']
