# Events, the PowerShell API, threads and programs: neighbours of the recorded cases, from the documentation.
#### a handler is taken away with the block that was given
$c = [System.Collections.ObjectModel.ObservableCollection[string]]::new()
$log = [System.Collections.ArrayList]::new()
$handler = { param($s, $e) $null = $log.Add("$($e.Action) $($e.NewStartingIndex) $($e.OldStartingIndex)") }
$c.add_CollectionChanged($handler)
$c.Add('a'); $c.Insert(0, 'b'); $c[1] = 'c'; $c.RemoveAt(0)
$c.remove_CollectionChanged($handler)
$c.Add('d'); $log

#### an event without an action waits in the queue until it is removed
$null = New-Event one; $null = New-Event two -Sender 5
(Get-Event).SourceIdentifier -join ','
(Get-Event two).Sender
Remove-Event *
@(Get-Event).Count
Remove-Event one

#### the same name subscribes once, and a hidden subscriber needs -Force
Register-EngineEvent here -SupportEvent
Register-EngineEvent here
@(Get-EventSubscriber).Count; @(Get-EventSubscriber -Force).Count
Unregister-Event here -Force; @(Get-EventSubscriber -Force).Count

#### an action has a scope of its own and sees only globals
$local = 'local'; $global:shared = 'global'
$job = Register-EngineEvent scope -Action { "[$local] [$shared] $($Event.SourceIdentifier) $($Sender)" }
$null = New-Event scope -Sender me
Receive-Job $job; $job.State
Unregister-Event scope; $job.State

#### a block given to another thread has no session there
$task = [System.Threading.Tasks.Task]::Run([Action] { 'never' })
try { $task.Wait() } catch { $_.Exception.InnerException.GetType().Name; $_.Exception.InnerException.InnerException.GetType().Name }
$task.IsFaulted; "$($task.Status)"

#### a mutex belongs to who waited for it
$m = [System.Threading.Mutex]::new($true)
$m.ReleaseMutex()
try { $m.ReleaseMutex() } catch { $_.Exception.InnerException.GetType().FullName }
$e = [System.Threading.AutoResetEvent]::new($true)
$e.WaitOne(0); $e.WaitOne(0)

#### a data collection that is completed takes nothing more
$d = [System.Management.Automation.PSDataCollection[int]]::new()
$d.Add(1); $d.Add(2); $d.Complete(); $d.IsOpen
try { $d.Add(3) } catch { $_.Exception.InnerException.GetType().Name }
$d.ReadAll() -join ','; $d.Count

#### a runspace has to be open, and opens once
$rs = [runspacefactory]::CreateRunspace()
$ps = [powershell]::Create(); $ps.Runspace = $rs; $null = $ps.AddScript('1')
try { $ps.Invoke() } catch { $_.Exception.InnerException.GetType().Name }
$rs.Open(); $ps.Invoke()
try { $rs.Open() } catch { $_.Exception.InnerException.GetType().Name }

#### quoted arguments are not expanded, computed ones are
$null = New-Item a.txt, b.txt
printf '[%s]' ('*.txt'); ''
printf '[%s]' "*.txt"; ''
printf '[%s]' ?.txt; ''

#### argument strings of Start-Process group by double quotes only
Start-Process printf -ArgumentList "<%s>\n 'a b' `"c d`" e\`"f" -Wait -RedirectStandardOutput o.txt
Get-Content o.txt
try { Start-Process true -WorkingDirectory ./nowhere } catch { $_.FullyQualifiedErrorId }
