# Our own cases beside conformance/cases/formatting, from the documentation (about_Preference_Variables: ErrorView; about_ANSI_Terminals).
#### the concise view of an error names its command, and the place when the script has several lines
'the first line'
$e = try { Get-Item /nonexistent/x -ErrorAction Stop } catch { $_ }
($e | Out-String -Stream | Where-Object { $_ })[1..3] -replace '^(.{60}).*', '$1'

#### the view of an error follows the preference variable
$e = try { throw [System.Management.Automation.ErrorRecord]::new([System.IO.IOException]::new('no disc'), 'NoDisc', 'ReadError', 'D:') } catch { $_ }
$ErrorView = 'CategoryView'; ($e | Out-String).Trim()
$ErrorView = 'NormalView'; ($e | Out-String -Stream)[0]; ($e | Out-String -Stream)[-2..-1]

#### styles are sequences that can be changed, and settings keep their type
$PSStyle.Formatting.Error -eq "`e[31;1m"
$PSStyle.Formatting.Warning = $PSStyle.Foreground.Cyan
$PSStyle.Formatting.Warning -eq "`e[36m"
$PSStyle.OutputRendering = 'Ansi'
"$($PSStyle.OutputRendering)"
$PSStyle.FileInfo.Extension['.ps1'] -eq "`e[33;1m"
$PSStyle.Progress.View

#### a set of properties stands for its members, and standard members choose the display
$o = [pscustomobject]@{ a = 1; b = 2; c = 3 }
$o | Add-Member -MemberType PropertySet -Name Two -Value ('c', 'a')
$o | Format-Table Two
$set = [System.Management.Automation.PSPropertySet]::new('DefaultDisplayPropertySet', [string[]]('b'))
$o | Add-Member MemberSet PSStandardMembers ([System.Management.Automation.PSMemberInfo[]]@($set))
$o
