# Our own cases beside conformance/cases/functions, from the documentation (about_Functions_Advanced_Parameters).
#### an argument that its parameter refuses does not slip into the remaining arguments
function f { param([Parameter(Mandatory, Position = 0)][string[]]$Path, [Parameter(ValueFromRemainingArguments)]$Rest) "$Path|$Rest" }
try { f $null x } catch { $_.FullyQualifiedErrorId }
function g { param([ValidateSet('a', 'b')]$Kind, [Parameter(ValueFromRemainingArguments)]$Rest) "$Kind|$Rest" }
try { g c d } catch { $_.FullyQualifiedErrorId }
g a b c
try { Join-Path $null x } catch { $_.FullyQualifiedErrorId }

#### help says what comments before parameters say
function Get-Part {
    # .SYNOPSIS
    # Gets a part.
    param(
        # Which one.
        [string] $Name,
        [Parameter(ValueFromPipeline)] [int[]] $Id = 5
    )
}
$p = (Get-Help Get-Part).parameters.parameter
$p[0].description.Text; $p[1].pipelineInput; $p[1].defaultValue; $p.position -join ','
(Get-Help Get-Part -Parameter i*).name
Get-Help Get-Part -Parameter none

#### a comment with other text before its first section is no help
function f {
    # just a remark
    # .SYNOPSIS
    # never read
}
(Get-Help f).Synopsis.Trim()
Get-Help No-SuchCommandAtAll

#### examples have code, remarks and a title
function g {
    <#
    .EXAMPLE
    PS> g 1
    Does one.
    .EXAMPLE
    g 2
    .LINK
    https://example.org/
    .NOTES
    Mind the gap.
    #>
}
$h = Get-Help g
$h.examples.example.Count; $h.examples.example[0].code; $h.examples.example[0].remarks.Text; $h.examples.example[1].code
$h.relatedLinks.navigationLink.uri; $h.alertSet.alert.Text

#### a proxy has the parameters of its command and its output
$meta = [System.Management.Automation.CommandMetadata]::new((Get-Command Get-Unique))
$null = $meta.Parameters.Remove('OnType')
${function:Get-Once} = [System.Management.Automation.ProxyCommand]::Create($meta)
(1, 1, 2 | Get-Once) -join ','
(Get-Command Get-Once).Parameters.ContainsKey('AsString'); (Get-Command Get-Once).Parameters.ContainsKey('OnType')

#### validation attributes look at an argument before a mandatory parameter refuses an empty text
function f { param([Parameter(Mandatory)][ValidatePattern('^a')][string]$Text) $Text }
function g { param([Parameter(Mandatory)][string]$Text) $Text }
foreach ($name in 'f', 'g') { try { & $name '' } catch { $_.FullyQualifiedErrorId } }
