#!/usr/bin/env msh
<#
.SYNOPSIS
    Builds a stand-alone medium of a task sequence, verifies it and shows what is on it.
.DESCRIPTION
    Takes the site that this user has; where there is none, sample-site.ps1 makes one first. An existing medium is replaced
    only once the new one is whole and verified.
.EXAMPLE
    ./msh scripts/standalone-media.ps1
.EXAMPLE
    ./msh scripts/standalone-media.ps1 -TaskSequenceName 'Deploy sample Windows' -Path /srv/media/lab.iso -ValidDays 30
#>
[CmdletBinding()]
param(
    [string] $TaskSequenceName = 'Deploy sample Windows',

    [string] $Path = (Join-Path $PSScriptRoot '../out/standalone.iso'),

    [ValidateRange(1, 3650)]
    [int] $ValidDays = 90,

    [ValidateSet('Windows', 'Bridge', 'Folder')]
    [string] $FileSystem = 'Windows',

    [securestring] $Password
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

if (-not (Get-CMSite)) {
    Write-Host 'There is no site yet; making the sample site ...'
    $null = & (Join-Path $PSScriptRoot 'sample-site.ps1')
}
$null = New-Item -Path (Split-Path $Path -Parent) -ItemType Directory -Force

$today = (Get-Date).Date
$media = @{
    Path                         = $Path
    Label                        = 'Mediashell Lab'
    StartDate                    = $today
    ExpirationDate               = $today.AddDays($ValidDays)
    IncludeApplicationDependency = $true
    FileSystem                   = $FileSystem
    PassThru                     = $true
}
if ($Password) {
    $media.Password = $Password
}
$build = Get-CMTaskSequence -Name $TaskSequenceName | New-StandaloneMedia @media
if (-not $build) {
    throw "There is no task sequence '$TaskSequenceName'."
}

$verified = Test-Media -Path $build.Path
$medium = Get-Media -Path $build.Path

[pscustomobject]@{
    Medium        = $build.Path
    Format        = $medium.Format
    Label         = $medium.Label
    TaskSequence  = "$($build.TaskSequence) ($($build.TaskSequenceId))"
    ValidFrom     = $build.StartDate.ToString('u')
    ValidUntil    = $build.ExpirationDate.ToString('u')
    Files         = $build.Files.Count
    Bytes         = $build.Size
    SHA256        = $build.Sha256
    Verified      = $verified
    Signature     = $medium.Signature
} | Format-List

$build.Contents | Format-Table -Property Kind, Name, Files, Size, Id
$build.Files | Sort-Object -Property Path | Format-Table -Property Size, Sha256, Path -Wrap
