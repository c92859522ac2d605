#### a property read in a loop changes its meaning with the object's type
# from the documentation: about_Properties, about_Member-Access_Enumeration: a name is looked up on the very object each time
class A { [int] $Size = 1 }
class B { [string] $Size = 'two' }
foreach ($o in [A]::new(), [B]::new(), [A]::new(), @{ Size = 3 }, [pscustomobject]@{ Size = 4 }, 'four', $null, [A]::new()) { "[$($o.Size)]" }
#### Update-TypeData takes effect where the member was read before
# from the documentation: Update-TypeData
class T { [int] $n = 2; [int] Twice() { return $this.n * 2 } }
$t = [T]::new()
for ($i = 0; $i -lt 3; $i++) {
    "$($t.n) $($t.Twice()) [$($t.Extra)]"
    if ($i -eq 0) { Update-TypeData -TypeName T -MemberType ScriptProperty -MemberName Extra -Value { $this.n + 40 } }
    if ($i -eq 1) { Update-TypeData -TypeName T -MemberType ScriptMethod -MemberName Twice -Value { 'mine' } -Force }
}
Remove-TypeData -TypeName T
#### Add-Member on one object hides the member of the class there only
# from the documentation: Add-Member
class M { [int] $v = 1 }
$a = [M]::new(); $b = [M]::new()
for ($i = 0; $i -lt 2; $i++) {
    foreach ($o in $a, $b) { $o.v }
    $a | Add-Member -MemberType NoteProperty -Name v -Value 9 -Force
}
#### a call in a loop chooses its overload by each round's arguments
# from the documentation: about_Methods, "Calling a specific method when multiple overloads exist"
class O { [string] F([int] $x) { return "int $x" } [string] F([string] $x) { return "string $x" } [string] F([int] $x, [int] $y) { return "two $x $y" } }
$o = [O]::new()
foreach ($v in 1, 'a', 2, 'b') { $o.F($v) }
foreach ($v in 1, 2) { $o.F($v, $v) }
foreach ($v in 9, 16.0, '25') { [math]::Sqrt($v) }
foreach ($v in 1, '2', 3.6) { [System.Convert]::ToInt32($v) }
#### single overloads convert every argument
class C { [int] $n; C([int] $n) { $this.n = $n } [int] Plus([int] $m) { return $this.n + $m } }
foreach ($v in 1, '2', 3.0) { [C]::new($v).Plus($v) }
try { [C]::new('x') } catch { $_.FullyQualifiedErrorId }
#### writing a property converts, in every round
class P { [int] $n; [string] $s }
$p = [P]::new()
foreach ($v in 1, '2', 3.4) { $p.n = $v; $p.s = $v; "$($p.n) $($p.s) $($p.n.GetType().Name)" }
try { $p.n = 'x' } catch { $_.FullyQualifiedErrorId }
#### strict mode is asked wherever the property is read
# from the documentation: Set-StrictMode
function read($o) { $o.missing }
class S { $there = 1 }
"[$(read ([S]::new()))]"
function strictly { Set-StrictMode -Version 2; try { read ([S]::new()) } catch { $_.FullyQualifiedErrorId } }
strictly
"[$(read ([S]::new()))]"
#### pipeline objects of several kinds bind one by one
# from the documentation: about_Parameters, "ValueFromPipeline", "ValueFromPipelineByPropertyName"
function take { param([Parameter(ValueFromPipeline)] $Value, [Parameter(ValueFromPipelineByPropertyName)] $Name = 'none') process { "$Value/$Name" } }
1, 'b', ([pscustomobject]@{ Name = 'n1' }), 2, @{ Name = 'n2' }, 3 | take | ForEach-Object { ($_ -replace '@\{.*\}', '@') -replace 'System.Collections.Hashtable', 'H' }
#### by value with conversion only where the value fits
function number { param([Parameter(ValueFromPipeline)][int] $N) process { $N + 1 } }
1, '2', 3.0 | number
1, 'x', 3 | number 2>&1 | ForEach-Object { "$($_.FullyQualifiedErrorId ?? $_)" }
#### parameter sets are chosen for each object
function choose { [CmdletBinding(DefaultParameterSetName = 'Text')] param([Parameter(ValueFromPipeline, ParameterSetName = 'Number')][int] $Number, [Parameter(ValueFromPipeline, ParameterSetName = 'Text')][string] $Text) process { "$($PSCmdlet.ParameterSetName) $Number$Text" } }
1, 'a', 2 | choose
#### the same pattern in two moods
# from the documentation: about_Comparison_Operators
foreach ($t in 'ABC', 'abc') { "$($t -match 'b') $($t -cmatch 'b') $($t -replace 'b', 'x') $($t -creplace 'b', 'x')" }
