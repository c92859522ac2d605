#### a class is known in the function that defines it and in what the function calls
# from the documentation: about_Classes, "Type accelerators and scope": a class belongs to the scope of the block that defines it
function inner { $null -ne ('Near' -as [type]) }
function outer { class Near { [int] $x = 4 }; inner; [Near]::new().x }
outer
inner
#### dot-sourced classes stay, called ones do not
Set-Content d.ps1 'class Dotted { [string] Hi() { return "hi" } }'
Set-Content c.ps1 'class Called { [string] Hi() { return "called" } }; [Called]::new().Hi()'
. ./d.ps1
./c.ps1
[Dotted]::new().Hi()
try { [Called]::new() } catch { $_.FullyQualifiedErrorId }
#### two functions may define classes of one name
function a { class Same { [int] $v = 1 }; [Same]::new() }
function b { class Same { [string] $v = 'b' }; [Same]::new() }
(a).v; (b).v
(a).GetType() -eq (b).GetType()
#### a method finds its own class wherever the instance goes
function make { class Node { [Node] $next; [Node] Grow() { $this.next = [Node]::new(); return $this.next } }; [Node]::new() }
$n = make
$n.Grow().GetType().Name
#### an enumerated validation and a transformation stand together
class TrimAttribute : System.Management.Automation.ArgumentTransformationAttribute { [object] Transform([System.Management.Automation.EngineIntrinsics] $engine, [object] $data) { return "$data".Trim() } }
class ShortAttribute : System.Management.Automation.ValidateEnumeratedArgumentsAttribute { [int] $Max = 3; [void] ValidateElement([object] $element) { if ("$element".Length -gt $this.Max) { throw 'too long' } } }
function f { param([Short(Max = 4)][Trim()] $x) "<$x>" }
f ' ab '
try { f 'abcde' } catch { $_.FullyQualifiedErrorId }
#### interfaces ask for their methods with their very types
function try-define($text) { try { Invoke-Expression $text; 'made' } catch { $_.FullyQualifiedErrorId } }
try-define 'class C1 : System.IComparable { }'
try-define 'class C2 : System.IComparable { [int] CompareTo([string] $o) { return 0 } }'
try-define 'class C3 : System.IComparable { [int] CompareTo([object] $o) { return 0 } }'
try-define 'class C4 : System.ICloneable, System.IDisposable { [object] Clone() { return $this } [void] Dispose() { } }'
try-define 'class B5 { [void] Dispose() { } } class C5 : B5, System.IDisposable { }'
#### values of enums
function pe($src) { try { Invoke-Expression $src; 'ok' } catch { $_.Exception.Errors.ErrorId -join ',' } }
pe 'enum V1 { a = 1; b = 1 + 1; c = 0x10 }; [int][V1]::c'
pe 'enum V2 : byte { a = 300 }'
pe 'enum V3 { a = $pid }'
pe 'enum V4 { a = "7" }; [int][V4]::a'
#### a default that a validation refuses has the validation's id, an assignment that of the setter
class Box { [ValidateLength(2, 3)][string] $s = 'x'; Box() { } }
try { [Box]::new() } catch { $_.FullyQualifiedErrorId }
class Bag { [ValidateRange(1, 5)][int] $n = 2 }
$b = [Bag]::new()
try { $b.n = 0 } catch { $_.FullyQualifiedErrorId }
$b.n
#### members added to one instance stay with it
class Thing { [int] $a = 1 }
$x = [Thing]::new(); $y = [Thing]::new()
$x | Add-Member -MemberType NoteProperty -Name extra -Value 'e'
$x | Add-Member -MemberType ScriptMethod -Name Twice -Value { $this.a * 2 }
$x.extra; $x.Twice()
$null -eq $y.extra
$list = @($x); $list[0].extra
#### a class member that is hidden is not shown, but seen by name
class H { hidden [int] $secret = 1; [int] $open = 2 }
$h = [H]::new()
$h.psobject.Properties['secret'].Value
@($h.psobject.Properties).Count
$h | ConvertTo-Json -Compress
($h | Get-Member -Force -Name secret).MemberType

#### what an operator of a class throws arrives as the failure of a call
class Ratio { [int] $N; static [Ratio] op_Division([Ratio] $a, [Ratio] $b) { throw [System.DivideByZeroException]::new('nothing to divide by') } }
try { [Ratio]::new() / [Ratio]::new() } catch { $_.Exception.GetType().Name; $_.Exception.InnerException.GetType().Name; $_.Exception.InnerException.Message }
