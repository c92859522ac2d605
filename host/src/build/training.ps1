# What a short session touches; its classes and profiles go into the AOT cache. dist.sh runs it as a -Command that dot-sources it.
function Get-Square {
    [CmdletBinding()]
    param([Parameter(Mandatory)][int]$Number, [string]$Name = 'n')
    process { [pscustomobject]@{ Name = $Name; Square = $Number * $Number } }
}
$sum = 0
foreach ($i in 1..20) { $sum += $i }
for ($i = 0; $i -lt 10; $i++) { if ($i % 2 -eq 0) { continue } else { $sum++ } }
"sum $sum {0:N2}" -f 1.5
1..3 | ForEach-Object { Get-Square -Number $_ -Name "x$_" } | Where-Object Square -gt 1 | Sort-Object Square -Descending
@{ a = 1; b = 'two' }
$list = @('b', 'a') -join ','
try { throw 'trained' } catch { "$_" }
try { [int]'x' } catch { 'no number' }
switch -Wildcard ('abc') { 'a*' { 'match' } default { 'none' } }
'abc' -replace 'b', 'x' -split 'x'
Get-ChildItem -Path / | Select-Object -First 1 -ExpandProperty Name
1 + 1
function Get-Limited {
    [CmdletBinding()]
    param([Parameter(Position = 0)] [ValidateRange(0, 1000)] [int] $Value, [ValidateSet('add', 'multiply')] [string] $Way = 'add', [hashtable] $Options = @{})
    Set-StrictMode -Version Latest
    $result = switch ($Way) { 'add' { $Value + 1 } default { $Value * 2 } }
    if ($Options.ContainsKey('Limit') -and $result -gt $Options['Limit']) { $result = $Options['Limit'] }
    return $result
}
$limited = Get-Limited 5 -Way multiply -Options @{ Limit = 7 }
if ("$limited and $($limited + 1)" -match '^(\d+) and') { $first = $Matches[1] }
$text = [string]::Format('{0} {1}', $first, 'x'.ToUpper().Trim())
while ($limited -gt 5) { $limited-- }
$items = foreach ($number in 1..3) { [pscustomobject]@{ Id = $number; Even = -not ($number % 2) } }
$items | Where-Object { $_.Even } | ForEach-Object { $_.Id } | Measure-Object -Sum | Out-Null
@($items).Count
