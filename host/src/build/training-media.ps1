# What a script does that makes and reads images: WIM files in every compression, a disc, a FAT volume. Its profiles of warm codecs and writers go into
# the cache for such scripts and commands; others would only start slower with it. Arguments: an empty folder to write to, and a folder with files to take.
param([string]$Folder, [string]$Tree)
. "$PSScriptRoot/training-file.ps1" $Folder

foreach ($kind in 'None', 'Fast', 'Max') {
    $wim = Join-Path $Folder "$kind.wim"
    $null = New-WindowsImage -ImagePath $wim -CapturePath $Tree -Name 'One' -CompressionType $kind
    $null = Test-WindowsImage $wim
    $null = Expand-WindowsImage -ImagePath $wim -Index 1 -ApplyPath (Join-Path $Folder $kind)
}
$null = New-IsoImage (Join-Path $Folder 'disc.iso') $Tree -Verify
$null = New-FatImage (Join-Path $Folder 'volume.img') $Tree -FileSystem FAT32 -Size 64MB
