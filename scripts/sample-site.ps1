#!/usr/bin/env msh
<#
.SYNOPSIS
    Makes a small site with everything that stand-alone media need.
.DESCRIPTION
    Creates the site's sources (a boot image, an operating system image, drivers, packages, applications), imports them
    with the cmdlets that an administrator knows, builds a task sequence, and distributes all content to a distribution
    point. Nothing comes ready-made. Run it once for a catalogue ($env:MSH_SITE, or mediashell/site in the user's data
    folder).
.EXAMPLE
    ./msh scripts/sample-site.ps1 -SourcePath /srv/sources
#>
[CmdletBinding()]
param(
    [ValidatePattern('^[A-Za-z0-9]{3}$')]
    [string] $SiteCode = 'LAB',

    # Where the sources of images, packages and drivers are made.
    [string] $SourcePath = (Join-Path $PSScriptRoot '../out/sources'),

    [string] $ServerName = 'cm01.lab.example'
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$share = "\\$ServerName\sources"
$distributionPoint = "dp01.$($ServerName.Split('.', 2)[1])"

function New-SourceFile {
    param([string] $RelativePath, [string] $Value)

    $file = Join-Path $SourcePath $RelativePath
    $null = New-Item -Path (Split-Path $file -Parent) -ItemType Directory -Force
    Set-Content -Path $file -Value $Value
}

# The site, and the share that its sources are reached by.
$null = New-Item -Path $SourcePath -ItemType Directory -Force
$null = New-MediaSite -SiteCode $SiteCode -Name 'Mediashell Lab' -ServerName $ServerName
New-SitePath -Prefix $share -Path $SourcePath
$null = Add-CMDistributionPoint -SiteSystemServerName $distributionPoint -SiteCode $SiteCode `
    -CertificateExpirationTimeUtc (Get-Date).AddYears(5) -Description 'Sample distribution point'
$null = Add-CMManagementPoint -SiteSystemServerName $ServerName -SiteCode $SiteCode

# Boot image: the sample's own boot programs, captured as a WIM.
Write-Verbose 'Capturing the boot image'
$bootTree = Join-Path $SourcePath 'trees/boot'
$null = Export-SampleBootFile -Path $bootTree
New-SourceFile 'trees/boot/Windows/System32/winpeshl.ini' '[LaunchApps]'
$null = New-Item -Path (Join-Path $SourcePath 'images') -ItemType Directory -Force
$null = New-WindowsImage -CapturePath $bootTree -ImagePath (Join-Path $SourcePath 'images/boot.wim') `
    -Name 'Sample Windows PE (x64)' -CompressionType Max -CheckIntegrity -Setbootable
$bootImage = New-CMBootImage -Name 'Boot image (x64)' -Path "$share\images\boot.wim" -Index 1 -Version '10.0'

# Operating system image.
Write-Verbose 'Capturing the operating system image'
New-SourceFile 'trees/windows/Windows/System32/license.rtf' 'A sample of an operating system.'
New-SourceFile 'trees/windows/Users/Public/readme.txt' 'This image stands for Windows in the sample site.'
1..20 | ForEach-Object {
    New-SourceFile "trees/windows/Windows/System32/sample$_.dat" ("Sample file $_ " * 500)
}
$null = New-WindowsImage -CapturePath (Join-Path $SourcePath 'trees/windows') `
    -ImagePath (Join-Path $SourcePath 'images/install.wim') -Name 'Sample Windows' -CheckIntegrity
$osImage = New-CMOperatingSystemImage -Name 'Sample Windows' -Path "$share\images\install.wim" -Version '10.0'

# Driver package.
New-SourceFile 'drivers/nic/nic.inf' "[Version]`r`nSignature=`"`$Windows NT`$`"`r`nClass=Net"
New-SourceFile 'drivers/nic/nic.sys' 'sample driver'
$drivers = New-CMDriverPackage -Name 'Contoso network drivers' -Path "$share\drivers"

# Two packages, the client among them.
New-SourceFile 'packages/client/ccmsetup.exe' 'sample client setup'
$client = New-CMPackage -Name 'Configuration Manager Client' -Manufacturer 'Contoso' -Version '1.0' `
    -Path "$share\packages\client"
New-SourceFile 'packages/tools/install.cmd' "@echo off`r`necho Installing tools`r`n"
New-SourceFile 'packages/tools/bin/tool.exe' 'sample tool'
$tools = New-CMPackage -Name 'Support tools' -Manufacturer 'Contoso' -Version '2.1' -Path "$share\packages\tools"
$installTools = New-CMProgram -PackageName $tools.Name -StandardProgramName 'Install' -CommandLine 'install.cmd /quiet' `
    -Duration 15

# Two applications: the editor needs the runtime.
foreach ($name in 'Runtime', 'Editor') {
    New-SourceFile "applications/$name/setup.cmd" "@echo off`r`necho Installing $name`r`n"
    $null = New-CMApplication -Name $name -Publisher 'Contoso' -SoftwareVersion '4.2'
    $null = Add-CMScriptDeploymentType -ApplicationName $name -DeploymentTypeName 'Script installer' `
        -ContentLocation "$share\applications\$name" -InstallCommand 'setup.cmd /quiet' `
        -ScriptLanguage PowerShell -ScriptText "Test-Path 'C:\Program Files\$name'"
}
Get-CMDeploymentType -ApplicationName 'Editor' |
    New-CMDeploymentTypeDependencyGroup -GroupName 'Runtimes' |
    Add-CMDeploymentTypeDependency -DeploymentTypeDependency (Get-CMDeploymentType -ApplicationName 'Runtime') `
        -IsAutoInstall $true

# The task sequence: the standard steps, a group before them and a group after them.
$sequence = @{
    Name                          = 'Deploy sample Windows'
    Description                   = 'Installs the sample image, drivers and software.'
    InstallOperatingSystemImage   = $true
    BootImagePackageId            = $bootImage.PackageID
    OperatingSystemImagePackageId = $osImage.PackageID
    OperatingSystemImageIndex     = 1
    ClientPackagePackageId        = $client.PackageID
    JoinDomain                    = 'WorkgroupType'
    WorkgroupName                 = 'WORKGROUP'
    GeneratePassword              = $true
    PartitionAndFormatTarget      = $true
    SoftwareUpdateStyle           = 'NoInstall'
}
$taskSequence = New-CMTaskSequence @sequence

$inWindowsPE = New-CMTSStepConditionVariable -ConditionVariableName '_SMSTSInWinPE' -OperatorType Equals `
    -ConditionVariableValue 'true'
$enoughMemory = New-CMTSStepConditionQueryWmi -Namespace 'root\cimv2' `
    -Query 'SELECT * FROM Win32_ComputerSystem WHERE TotalPhysicalMemory > 2000000000'
$prepare = New-CMTaskSequenceGroup -Name 'Prepare' -Description 'Before the disk is touched' -Step @(
    New-CMTSStepSetVariable -Name 'Set time zone' -TaskSequenceVariable 'OSDTimeZone' `
        -TaskSequenceVariableValue 'W. Europe Standard Time'
    New-CMTSStepSetVariable -Name 'Remember the lab' -TaskSequenceVariable 'LabName' `
        -TaskSequenceVariableValue 'Mediashell Lab' -Condition $inWindowsPE
)
$finish = New-CMTaskSequenceGroup -Name 'Install software' -Condition $enoughMemory -Step @(
    New-CMTSStepInstallSoftware -Name 'Install support tools' -Program $installTools
    New-CMTSStepInstallApplication -Name 'Install editor' -Application (Get-CMApplication -Name 'Editor')
    New-CMTSStepRunCommandLine -Name 'Write the build date' -CommandLine 'cmd.exe /c date /t > C:\build.txt' `
        -ContinueOnError
)
$applyDrivers = New-CMTSStepApplyDriverPackage -Name 'Apply network drivers' -PackageId $drivers.PackageID `
    -Condition $inWindowsPE
$taskSequence | Add-CMTaskSequenceStep -Step $prepare
$taskSequence | Add-CMTaskSequenceStep -Step $finish -InsertStepStartIndex 99
$taskSequence | Add-CMTaskSequenceStep -Step $applyDrivers -InsertStepStartIndex 2

# All of its content on the distribution point.
Start-CMContentDistribution -TaskSequenceId $taskSequence.PackageID -DistributionPointName $distributionPoint
Get-CMTaskSequence -TaskSequencePackageId $taskSequence.PackageID | Select-Object -Property Name, PackageID, BootImageID
