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

#### a manifest is checked without running the module
Set-Content m.psm1 'throw "never"'
Set-Content m.psd1 '@{ RootModule = "m.psm1"; ModuleVersion = "1.5"; GUID = "not one" }'
Test-ModuleManifest m.psd1
Set-Content m.psd1 '@{ RootModule = "m.psm1"; ModuleVersion = "1.5"; FunctionsToExport = "a", "b"; PrivateData = @{ PSData = @{ Tags = "x", "y" } } }'
$t = Test-ModuleManifest m.psd1
"$($t.Version) $(($t.ExportedFunctions.Keys | Sort-Object) -join ',') $($t.Tags -join '+')"

#### what New-ModuleManifest wrote is a data file
New-ModuleManifest n.psd1 -ModuleVersion 2.0 -Author me -Tags one, two -FunctionsToExport f -PowerShellVersion 7.0
$d = Import-PowerShellDataFile n.psd1
"$($d.ModuleVersion) $($d.Author) $($d.FunctionsToExport) $($d.PowerShellVersion) $($d.PrivateData.PSData.Tags -join ',')"
try { New-ModuleManifest n.txt } catch { $_.FullyQualifiedErrorId }

#### versions of a module within bounds
foreach ($v in '1.0', '1.5', '2.0') { $null = New-Item mods/Vm/$v -ItemType Directory; Set-Content mods/Vm/$v/Vm.psd1 "@{ ModuleVersion = '$v'; RootModule = 'Vm.psm1' }"; Set-Content mods/Vm/$v/Vm.psm1 "function Get-Vm { '$v' }" }
$old = $env:PSModulePath
try {
    $env:PSModulePath = "$PWD/mods"
    Import-Module Vm -MaximumVersion '1.*'; Get-Vm; Remove-Module Vm
    Import-Module Vm -MinimumVersion 1.2 -MaximumVersion 1.9; Get-Vm; Remove-Module Vm
    Import-Module -FullyQualifiedName @{ ModuleName = 'Vm'; RequiredVersion = '1.0' }; Get-Vm
} finally { $env:PSModulePath = $old }

#### messages in the language of the user
$null = New-Item de, en-US -ItemType Directory
Set-Content de/msg.psd1 '@{ Hi = "Hallo" }'; Set-Content en-US/msg.psd1 'ConvertFrom-StringData "Hi = Hello"'
Set-Content s.ps1 'param($c) Import-LocalizedData t -UICulture $c -FileName msg; $t.Hi'
./s.ps1 de-AT; ./s.ps1 en-US
Import-LocalizedData -BaseDirectory . -FileName nothing -UICulture fr-FR

#### a name behind & and a module is the module's
$m = New-Module mm { function inner { 'private' }; function outer { inner }; Export-ModuleMember outer }
& $m inner; outer
try { inner } catch { $_.FullyQualifiedErrorId }
