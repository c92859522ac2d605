# Our own cases beside conformance/cases/collections, from the documentation.

#### the intrinsic methods work on null, other methods do not
@($null.ForEach({ 1 })).Count
@($null.Where({ $true })).Count
try { $null.GetType() } catch { $_.FullyQualifiedErrorId }

#### what is no number is no place of an array, and a read-only list takes nothing
$a = 1, 2, 3
$null -eq $a['x']
$r = [System.Collections.Generic.List[int]]::new([int[]](1, 2)).AsReadOnly()
try { $r[0] = 9 } catch { $_.FullyQualifiedErrorId }
$r[0]
