package mediashell.automation.binding;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Commands that scripts for Windows call and that cannot be here, by families: why, and what does the work on Linux. Asked for only when a command was not
 * found.
 */
final class WindowsCommands {

    /** Family: reason and substitute; then patterns of names, where a star at the end stands for every ending. */
    private static final String FAMILIES = """
            WMI is a service of Windows; read /proc and /sys, or use the catalogue's own commands
            get-wmiobject invoke-wmimethod set-wmiinstance remove-wmiobject register-wmievent get-ciminstance get-cimclass invoke-cimmethod new-ciminstance set-ciminstance remove-ciminstance new-cimsession* get-cimsession remove-cimsession get-cimassociatedinstance register-cimindicationevent
            services of Windows are not on this system; systemctl manages those of Linux
            get-service start-service stop-service restart-service set-service new-service remove-service suspend-service resume-service
            the event logs of Windows are not on this system; journalctl reads those of Linux
            get-eventlog write-eventlog new-eventlog clear-eventlog remove-eventlog limit-eventlog show-eventlog get-winevent new-winevent
            performance counters of Windows are not on this system; /proc and vmstat tell those of Linux
            get-counter export-counter import-counter
            access lists of Windows are not on this system; getfacl, chmod and chown manage rights of Linux
            get-acl set-acl
            signatures of Windows programs are not checked here; sbverify and openssl check signatures
            get-authenticodesignature set-authenticodesignature new-filecatalog test-filecatalog
            the task scheduler of Windows is not on this system; cron and systemd timers run programs at a time
            get-scheduledtask* new-scheduledtask* set-scheduledtask* register-scheduledtask* unregister-scheduledtask start-scheduledtask stop-scheduledtask enable-scheduledtask disable-scheduledtask export-scheduledtask
            networks are set by other programs on Linux; ip, resolvectl and nft show and change them
            get-net* set-net* new-net* remove-net* enable-net* disable-net* test-netconnection resolve-dnsname get-dnsclient* set-dnsclient* clear-dnsclientcache add-dnsserver*
            volumes and disks are managed by other programs on Linux; lsblk, parted and mount show and change them
            get-volume get-disk get-partition format-volume new-partition set-disk clear-disk initialize-disk resize-partition remove-partition set-partition optimize-volume repair-volume get-physicaldisk
            transfers in the background need a service of Windows; Invoke-WebRequest -Resume fetches files
            start-bitstransfer get-bitstransfer complete-bitstransfer remove-bitstransfer resume-bitstransfer suspend-bitstransfer add-bitsfile
            features and packages of a running Windows are not on this system; the commands of Dism work on images
            get-windowsfeature add-windowsfeature install-windowsfeature uninstall-windowsfeature remove-windowsfeature get-windowsupdatelog get-hotfix get-appxpackage add-appxpackage remove-appxpackage get-windowserrorreporting
            Hyper-V is not on this system; virsh and qemu run virtual machines
            get-vm* new-vm* set-vm* start-vm stop-vm remove-vm* add-vm* checkpoint-vm new-vhd get-vhd mount-vhd dismount-vhd resize-vhd convert-vhd
            Active Directory is asked over LDAP from here; ldapsearch and realm do that
            get-ad* set-ad* new-ad* remove-ad* add-ad* search-adaccount unlock-adaccount enable-adaccount disable-adaccount move-adobject rename-adobject get-gp* set-gp* new-gp*
            users and groups of Windows are not on this system; getent, useradd and groupadd manage those of Linux
            get-localuser new-localuser set-localuser remove-localuser enable-localuser disable-localuser get-localgroup* new-localgroup add-localgroupmember remove-localgroup*
            encryption of drives by BitLocker is not on this system; cryptsetup opens and makes encrypted drives
            get-bitlockervolume enable-bitlocker disable-bitlocker suspend-bitlocker resume-bitlocker unlock-bitlocker lock-bitlocker backup-bitlocker* manage-bde
            the firmware of this computer is asked by other programs on Linux; mokutil and efibootmgr do that
            confirm-securebootuefi get-securebootuefi set-securebootuefi get-securebootpolicy get-tpm initialize-tpm
            windows and dialogs are not on this system; write to the pipeline, or ask with Read-Host
            out-gridview show-command show-controlpanelitem get-controlpanelitem show-eventlog
            printers are managed by other programs on Linux; lpstat and lpadmin do that
            get-printer* add-printer* remove-printer* set-printer* out-printer
            WS-Management is not on this system; ssh runs commands on other computers
            test-wsman connect-wsman disconnect-wsman get-wsmaninstance set-wsmaninstance invoke-wsmanaction new-wsmansessionoption enable-psremoting disable-psremoting set-wsmanquickconfig
            snap-ins and old web services belong to Windows PowerShell; modules and Invoke-RestMethod took their place
            get-pssnapin add-pssnapin remove-pssnapin new-webserviceproxy export-console use-transaction start-transaction complete-transaction undo-transaction
            the clock of a computer is set by other programs on Linux; timedatectl does that
            set-timezone set-date
            names of computers and restore points of Windows are not on this system; hostnamectl sets a name
            rename-computer add-computer remove-computer checkpoint-computer restore-computer get-computerrestorepoint enable-computerrestore reset-computermachinepassword test-computersecurechannel get-computerinfo
            the antivirus of Windows is not on this system
            get-mp* set-mp* start-mp* update-mp* add-mppreference remove-mppreference
            """;

    private final Map<String, String> exact = new LinkedHashMap<>();
    private final Map<String, String> beginnings = new LinkedHashMap<>();

    private WindowsCommands() {
        String[] lines = FAMILIES.strip().split("\n");
        for (int i = 0; i + 1 < lines.length; i += 2) {
            for (String pattern : lines[i + 1].strip().split(" ")) {
                boolean open = pattern.endsWith("*");
                (open ? beginnings : exact)
                        .put(open ? pattern.substring(0, pattern.length() - 1) : pattern, lines[i].strip());
            }
        }
    }

    /** Why a command is not here and what to use instead, or null when Windows has nothing to do with it. */
    static String advice(String name) {
        WindowsCommands known = new WindowsCommands();
        String wanted = name.toLowerCase(Locale.ROOT);
        String advice = known.exact.get(wanted);
        for (var family : known.beginnings.entrySet()) {
            if (advice == null && wanted.startsWith(family.getKey())) {
                advice = family.getValue();
            }
        }
        return advice;
    }
}
