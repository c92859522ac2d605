#### a time zone by its IANA id, its names and offsets
# from the documentation: System.TimeZoneInfo, Get-TimeZone
$z = Get-TimeZone -Id Europe/Berlin; $z.StandardName; $z.BaseUtcOffset.ToString(); $z.SupportsDaylightSavingTime; $z.DisplayName
$z.GetUtcOffset([datetime]::new(2024, 7, 1)).ToString(); $z.IsAmbiguousTime([datetime]::new(2024, 10, 27, 2, 30, 0)); $z.IsInvalidTime([datetime]::new(2024, 3, 31, 2, 30, 0))
#### a time zone by the id of Windows, and one that is not there
# from the documentation: TimeZoneInfo.FindSystemTimeZoneById, TryConvertWindowsIdToIanaId
$id = ''; [TimeZoneInfo]::TryConvertWindowsIdToIanaId('Pacific Standard Time', [ref]$id); $id; (Get-TimeZone -Id 'W. Europe Standard Time').BaseUtcOffset.TotalHours
Get-TimeZone -Id No/Where -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId; try { [TimeZoneInfo]::FindSystemTimeZoneById('x') } catch { $_.Exception.InnerException.GetType().FullName }
#### times are converted between zones
# from the documentation: TimeZoneInfo.ConvertTime, ConvertTimeBySystemTimeZoneId
[TimeZoneInfo]::ConvertTimeBySystemTimeZoneId([datetime]::new(2024, 1, 1, 12, 0, 0, [DateTimeKind]::Utc), 'Asia/Tokyo').ToString('s')
$d = [TimeZoneInfo]::ConvertTimeToUtc([datetime]::new(2024, 7, 1), [TimeZoneInfo]::FindSystemTimeZoneById('America/New_York')); "$($d.ToString('s')) $($d.Kind)"
#### execution policies do not exist on Linux
# from the documentation: about_Execution_Policies
Get-ExecutionPolicy; (Get-ExecutionPolicy -List | ForEach-Object { "$($_.Scope)=$($_.ExecutionPolicy)" }) -join ','
try { Set-ExecutionPolicy Bypass -Scope Process -Force } catch { $_.Exception.GetType().FullName; $_.FullyQualifiedErrorId }
try { Get-ExecutionPolicy -List -Scope Process } catch { $_.FullyQualifiedErrorId }
#### files have no properties that come and go, and only Attributes can be cleared
# from the documentation: New-ItemProperty, Clear-ItemProperty
$f = New-TemporaryFile; New-ItemProperty $f -Name a -Value 1 -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId
Remove-ItemProperty $f -Name a -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId; Copy-ItemProperty nowhere -Destination x -Name y -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId
(Clear-ItemProperty $f -Name attributes -PassThru).Attributes; try { Clear-ItemProperty $f -Name Length } catch { $_.FullyQualifiedErrorId }; Remove-Item $f
#### CLIXML as text and back
# from the documentation: ConvertTo-CliXml, ConvertFrom-CliXml
$o = [pscustomobject]@{ A = 1; B = 'x' } | ConvertTo-CliXml | ConvertFrom-CliXml; "$($o.A) $($o.B)"; (1, 2 | ConvertTo-CliXml | ConvertFrom-CliXml) -join ','
#### the machine has been running for whole seconds, and files carry no mark to take away
# from the documentation: Get-Uptime, Unblock-File
(Get-Uptime).Milliseconds; (Get-Uptime -Since) -lt (Get-Date); try { Unblock-File x } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
#### waiting for processes
# from the documentation: Wait-Process
$p = Start-Process sleep -ArgumentList 0.1 -PassThru; $p | Wait-Process -Timeout 20; $p.HasExited
Wait-Process -Name no-such-process -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId
#### a history is kept, listed and run again
# from the documentation: about_History, Add-History, Invoke-History, Clear-History
$line = [pscustomobject]@{ CommandLine = '"a" + 1'; ExecutionStatus = 'Completed'; StartExecutionTime = [datetime]'2024-01-01'; EndExecutionTime = [datetime]'2024-01-01 00:00:02' }
$h = Add-History -InputObject $line, $line -Passthru; "$($h[0].Id) $($h[1].Id) $($h[0].ExecutionStatus) $($h[0].Duration)"; "$($h[0])"
Invoke-History 1; (Get-History -Count 1).Id; (Get-History -Id 2 -Count 5).Id -join ','; Clear-History -Id 1; (Get-History).Id -join ','
#### what is wrong with a history
# from the documentation: Get-History, Invoke-History
Clear-History; $e = $null; Get-History -Id 900 -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId
foreach ($b in { Get-History -Id 1, 2 -Count 1 }, { Invoke-History 900 }, { Invoke-History nothing-like-this }, { Invoke-History }) { try { & $b } catch { $_.FullyQualifiedErrorId } }
1 | Add-History -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId
#### a transcript has a heading and an end, and is ended only once
# from the documentation: Start-Transcript, Stop-Transcript
$f = New-TemporaryFile; $m = Start-Transcript $f -UseMinimalHeader -Force; $m.Path -eq "$f"; $null = Stop-Transcript
(Get-Content $f) -replace '\d{14}', 'TIME'
try { Stop-Transcript } catch { $_.FullyQualifiedErrorId }; try { Start-Transcript $f -NoClobber } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }; Remove-Item $f
#### a process is started with its streams
# from the documentation: System.Diagnostics.ProcessStartInfo, Process.StandardOutput
$i = [Diagnostics.ProcessStartInfo]::new('/bin/sh'); $i.ArgumentList.Add('-c'); $i.ArgumentList.Add('read x; echo got $x; echo err >&2; exit 3')
$i.RedirectStandardOutput = $true; $i.RedirectStandardError = $true; $i.RedirectStandardInput = $true; $p = [Diagnostics.Process]::Start($i)
$p.StandardInput.WriteLine('it'); $p.StandardInput.Close(); $p.StandardOutput.ReadToEnd().Trim(); $p.StandardError.ReadToEnd().Trim(); $p.WaitForExit(); $p.ExitCode; $p.HasExited
[Diagnostics.Process]::GetCurrentProcess().Id -eq [Environment]::ProcessId; try { [Diagnostics.Process]::Start('/no/such/program') } catch { $_.Exception.InnerException.GetType().FullName }
#### users of Windows are not on Linux
# from the documentation: System.Security.Principal.WindowsIdentity
foreach ($b in { [Security.Principal.WindowsIdentity]::GetCurrent() }, { [Security.Principal.SecurityIdentifier]::new('S-1-5-18') }, { [Security.Principal.NTAccount]::new('x') }) { try { & $b } catch { $_.Exception.InnerException.GetType().FullName } }
[int][Security.Principal.WindowsBuiltInRole]::Administrator
#### assemblies are loaded by name, source is not compiled
# from the documentation: Add-Type, System.Reflection.Assembly
Add-Type -AssemblyName System.Web, System.IO.Compression.FileSystem; try { Add-Type -AssemblyName No.Such } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category }
[Reflection.Assembly]::LoadWithPartialName('No.Such') -eq $null; try { [Reflection.Assembly]::Load('No.Such') } catch { $_.Exception.InnerException.GetType().FullName }
#### the domain of the process and its drives
# from the documentation: System.AppDomain, System.IO.DriveInfo
$d = [AppDomain]::CurrentDomain; $d.Id; $d.IsDefaultAppDomain(); $d.SetData('k', 5); $d.GetData('k'); $d.BaseDirectory.EndsWith('/')
$r = [IO.DriveInfo]::GetDrives() | Where-Object Name -EQ '/'; $r.IsReady; $r.TotalSize -ge $r.AvailableFreeSpace; "$($r.RootDirectory)"; "$([IO.DriveInfo]::new('/'))"
#### names of hosts and settings of service points
# from the documentation: System.Net.Dns, System.Net.ServicePointManager
[Net.Dns]::GetHostAddresses('127.0.0.1')[0].ToString(); try { [Net.Dns]::GetHostEntry('no.such.host.invalid') } catch { $_.Exception.InnerException.GetType().FullName }
[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12 -bor [Net.SecurityProtocolType]::Tls13; "$([Net.ServicePointManager]::SecurityProtocol)"; [Net.ServicePointManager]::SecurityProtocol = 'Tls12'
#### connections that nobody takes
# from the documentation: Test-Connection, System.Net.Sockets.TcpClient
Test-Connection 127.0.0.1 -TcpPort 1; $s = Test-Connection 127.0.0.1 -TcpPort 1 -Detailed -Count 1; "$($s.Connected) $($s.Status) $($s.Port) $($s.GetType().FullName)"
Test-Connection no.such.host.invalid -Quiet; Test-Connection no.such.host.invalid -Count 1 -ErrorAction SilentlyContinue -ErrorVariable e; $e[0].FullyQualifiedErrorId
try { [Net.Sockets.TcpClient]::new('127.0.0.1', 1) } catch { $_.Exception.InnerException.GetType().FullName }
#### what the parameters of web cmdlets forbid each other
# from the documentation: Invoke-WebRequest
$u = 'http://localhost:1/'; $c = [pscredential]::new('u', (ConvertTo-SecureString p -AsPlainText -Force))
foreach ($b in { Invoke-WebRequest $u -Body 1 -InFile x }, { Invoke-RestMethod $u -Authentication Basic }, { Invoke-RestMethod $u -Authentication Bearer }, { Invoke-WebRequest $u -Credential $c }, { Invoke-WebRequest $u -PassThru }, { Invoke-WebRequest $u }) { try { & $b } catch { $_.FullyQualifiedErrorId } }
try { Invoke-RestMethod $u } catch { $_.Exception.GetType().FullName; $_.CategoryInfo.Category }
#### an error with all that is known of it
# from the documentation: Get-Error
try { [void][int]::Parse('x') } catch { $e = Get-Error -InputObject $_ }; $e.PSTypeNames[0]; $e.Exception.GetType().Name
$text = ($e | Out-String) -split "`n"; ($text -match '^FullyQualifiedErrorId : ').Trim(); ($text -match '^    InnerException ').Count; ($text -match '^        Type ').Trim()
1 | Get-Error; (Get-Error -Newest 1).Count
#### what cannot be here says why and is still a command that is not found
# ours: the reason and what to use instead
foreach ($n in 'Get-WmiObject', 'Get-NetAdapter') { try { & $n } catch { $_.FullyQualifiedErrorId; $_.Exception.Message -match 'not on this system' } }
#### completers are registered and their results have four parts
# from the documentation: Register-ArgumentCompleter, System.Management.Automation.CompletionResult
Register-ArgumentCompleter -CommandName f -ParameterName a -ScriptBlock { 'x' }; Register-ArgumentCompleter -Native -CommandName git -ScriptBlock { 'y' }
$r = [System.Management.Automation.CompletionResult]::new('v', 'shown', 'ParameterValue', 'tip'); "$($r.CompletionText) $($r.ListItemText) $($r.ResultType) $($r.ToolTip)"
#### strictness by Set-PSDebug
# from the documentation: Set-PSDebug
Set-PSDebug -Strict; try { $undefinedVariable } catch { $_.FullyQualifiedErrorId }; Set-PSDebug -Off; $null -eq $undefinedVariable
#### AES by the example of its standard, and there and back
# from the documentation: FIPS 197 appendix C.1, System.Security.Cryptography.Aes
$a = [Security.Cryptography.Aes]::Create(); $a.Mode = 'ECB'; $a.Padding = 'None'; $a.Key = [byte[]](0..15); $d = [byte[]](0..15 | ForEach-Object { $_ * 17 }); [Convert]::ToHexString($a.CreateEncryptor().TransformFinalBlock($d, 0, 16))
$a = [Security.Cryptography.Aes]::Create(); $x = $a.CreateEncryptor().TransformFinalBlock($d, 0, 15); $a.CreateDecryptor().TransformFinalBlock($x, 0, $x.Length).Length; $a.KeySize; try { $a.Key = [byte[]](1..5) } catch { $_.Exception.InnerException.GetType().Name }
#### text writers format, assemblies have names, addresses are text
# from the documentation: TextWriter.WriteLine(String, Object[]), Assembly.GetName, System.Net.IPAddress
$w = [IO.StringWriter]::new(); $w.WriteLine('{0}-{1}', 1, 'b'); $w.Write('{0:N1}', 2.5); $w.ToString(); [psobject].Assembly.GetName().Name; ([ipaddress]'10.1').IPAddressToString
#### ShouldProcess tells its reason
# from the documentation: Cmdlet.ShouldProcess, ShouldProcessReason
function f { [CmdletBinding(SupportsShouldProcess)] param() $r = [System.Management.Automation.ShouldProcessReason]::None; $go = $PSCmdlet.ShouldProcess('d', 'w', 'c', [ref]$r); "$go $r" }; f; f -WhatIf 6>$null
