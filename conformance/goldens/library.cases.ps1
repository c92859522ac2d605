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
