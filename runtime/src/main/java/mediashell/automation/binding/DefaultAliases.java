package mediashell.automation.binding;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import mediashell.automation.scope.ScopedItemOptions;
import mediashell.automation.session.SessionState;

/** The aliases of a new session: those of PowerShell 7 on Linux (facts/ps-aliases.tsv) and those that our cmdlets bring along. */
final class DefaultAliases {

    private static final String READ_ONLY = """
            clc=Clear-Content clhy=Clear-History cli=Clear-Item clp=Clear-ItemProperty clv=Clear-Variable
            cpi=Copy-Item cvpa=Convert-Path dbp=Disable-PSBreakpoint ebp=Enable-PSBreakpoint epal=Export-Alias
            epcsv=Export-Csv fc=Format-Custom fl=Format-List ft=Format-Table fw=Format-Wide gal=Get-Alias
            gbp=Get-PSBreakpoint gc=Get-Content gci=Get-ChildItem gcm=Get-Command gcs=Get-PSCallStack
            gdr=Get-PSDrive gerr=Get-Error ghy=Get-History gi=Get-Item gl=Get-Location gm=Get-Member gmo=Get-Module
            gp=Get-ItemProperty gps=Get-Process gpv=Get-ItemPropertyValue group=Group-Object gu=Get-Unique
            gv=Get-Variable iex=Invoke-Expression ihy=Invoke-History ii=Invoke-Item ipal=Import-Alias
            ipcsv=Import-Csv ipmo=Import-Module irm=Invoke-RestMethod iwr=Invoke-WebRequest measure=Measure-Object
            mi=Move-Item mp=Move-ItemProperty nal=New-Alias ndr=New-PSDrive ni=New-Item nmo=New-Module
            nv=New-Variable oh=Out-Host rbp=Remove-PSBreakpoint rcsn=Receive-PSSession rdr=Remove-PSDrive
            ri=Remove-Item rmo=Remove-Module rni=Rename-Item rnp=Rename-ItemProperty rp=Remove-ItemProperty
            rv=Remove-Variable rvpa=Resolve-Path sal=Set-Alias saps=Start-Process sbp=Set-PSBreakpoint si=Set-Item
            sl=Set-Location sp=Set-ItemProperty spps=Stop-Process sv=Set-Variable
            """;
    private static final String ALL_SCOPE = """
            cd=Set-Location copy=Copy-Item del=Remove-Item dir=Get-ChildItem echo=Write-Output md=mkdir
            move=Move-Item popd=Pop-Location pushd=Push-Location
            """;
    private static final String READ_ONLY_ALL_SCOPE = """
            ?=Where-Object %=ForEach-Object foreach=ForEach-Object select=Select-Object where=Where-Object
            """;
    private static final String PLAIN = """
            chdir=Set-Location cls=Clear-Host erase=Remove-Item etsn=Enter-PSSession exsn=Exit-PSSession
            fhx=Format-Hex gcb=Get-Clipboard gjb=Get-Job gsn=Get-PSSession gtz=Get-TimeZone h=Get-History
            history=Get-History icm=Invoke-Command nsn=New-PSSession pwd=Get-Location r=Invoke-History
            rcjb=Receive-Job rd=Remove-Item ren=Rename-Item rjb=Remove-Job rsn=Remove-PSSession sajb=Start-Job
            scb=Set-Clipboard set=Set-Variable sls=Select-String spjb=Stop-Job type=Get-Content wjb=Wait-Job
            """;

    private DefaultAliases() {}

    static void define(SessionState global, List<String> fromCmdlets) {
        Set<ScopedItemOptions> readOnly = EnumSet.of(ScopedItemOptions.ReadOnly);
        Set<ScopedItemOptions> allScope = EnumSet.of(ScopedItemOptions.AllScope);
        define(global, READ_ONLY, readOnly);
        define(global, ALL_SCOPE, allScope);
        define(global, READ_ONLY_ALL_SCOPE, EnumSet.of(ScopedItemOptions.ReadOnly, ScopedItemOptions.AllScope));
        define(global, PLAIN, Set.of());
        for (int i = 0; i < fromCmdlets.size(); i += 2) {
            if (global.alias(fromCmdlets.get(i)) == null) {
                define(global, fromCmdlets.get(i), fromCmdlets.get(i + 1), Set.of());
            }
        }
    }

    private static void define(SessionState global, String table, Set<ScopedItemOptions> options) {
        for (String pair : table.strip().split("\\s+")) {
            int equals = pair.indexOf('=');
            define(global, pair.substring(0, equals), pair.substring(equals + 1), options);
        }
    }

    private static void define(SessionState global, String name, String definition, Set<ScopedItemOptions> options) {
        global.setAlias(new AliasInfo(name, definition, "", "", options), "global", true);
    }
}
