# What a script in a file does when it works for seconds: loops, functions, objects, text, files, JSON. Its classes and its profiles of warm code go
# into the cache for -File. Argument: an empty folder to write to.
param([string]$Folder)
. "$PSScriptRoot/training.ps1"

# numbers and loops
$sum = 0
for ($i = 0; $i -lt 30000; $i++) { $sum += $i * 3 % 7; if ($sum -gt 100000) { $sum -= 100000 } }
$flags = [bool[]]::new(2000)
for ($step = 2; $step -lt 40; $step++) { for ($k = $step * 2; $k -lt 2000; $k += $step) { $flags[$k] = $true } }
function Add-Pair([int]$Left, [int]$Right) { return $Left + $Right }
function Get-Deep($Level) { if ($Level -lt 2) { return $Level } (Get-Deep ($Level - 1)) + (Get-Deep ($Level - 2)) }
for ($i = 0; $i -lt 4000; $i++) { $sum = Add-Pair $i 2 }
$null = Get-Deep 14

# objects and classes
class Account {
    [string]$Name; [double]$Balance
    Account([string]$name, [double]$balance) { $this.Name = $name; $this.Balance = $balance }
    [Account] With([double]$amount) { return [Account]::new($this.Name, $this.Balance + $amount) }
    [double] Root() { return [Math]::Sqrt($this.Balance) }
}
$account = [Account]::new('a', 1)
for ($i = 0; $i -lt 4000; $i++) { $account = $account.With(0.5); $null = $account.Root() }
$table = @{}
for ($i = 0; $i -lt 5000; $i++) { $key = "k$($i % 97)"; if ($table.ContainsKey($key)) { $table[$key] += $i } else { $table[$key] = $i } }
$rows = foreach ($i in 1..1500) { [pscustomobject]@{ Id = $i; Group = "g$($i % 7)"; Value = $i * 1.5 } }
$rows | Where-Object { $_.Value -gt 20 } | Sort-Object Value -Descending | Select-Object -First 20 Id, Group | Out-Null
$rows | Group-Object Group | ForEach-Object { $_.Count } | Measure-Object -Sum | Out-Null
1..3000 | Where-Object { $_ % 3 -eq 0 } | ForEach-Object { $_ * 2 } | Measure-Object -Sum -Average | Out-Null

# text
$builder = [System.Text.StringBuilder]::new()
for ($i = 0; $i -lt 4000; $i++) { $null = $builder.Append(('{0:D5}:{1:X} ' -f $i, $i)).Append(';') }
$text = $builder.ToString()
$null = ($text.Split(';') | Where-Object { $_ -match '^\s*\d+:(\w)' }).Count
$null = ($text -replace '\d{2}:', '#').Length
$words = 'some words to work with'.Split(' '); $null = $words -join '-'; $null = $text.Substring(5, 20).ToUpper().IndexOf('A')

# files and data
$file = Join-Path $Folder 'lines.txt'
1..3000 | ForEach-Object { "row $_ holds $($_ * 2)" } | Set-Content $file
$found = 0
foreach ($line in Get-Content $file) { if ($line -match 'holds (\d+)') { $found += [int]$Matches[1] } }
$null = (Get-Content $file -Raw).Length
$null = (Select-String -Path $file -Pattern '99$').Count
$data = 1..400 | ForEach-Object { [ordered]@{ id = $_; name = "item$_"; tags = @('x', "y$_"); inner = @{ half = $_ / 2; none = $null; yes = $true } } }
$back = $data | ConvertTo-Json -Depth 5 | ConvertFrom-Json
$null = ($back | Measure-Object id -Sum).Sum
$null = ($back | Select-Object id, name | ConvertTo-Csv | ConvertFrom-Csv).Count
Remove-Item $file
try { Get-Item (Join-Path $Folder 'missing') -ErrorAction Stop } catch { $null = $_.Exception.Message }
