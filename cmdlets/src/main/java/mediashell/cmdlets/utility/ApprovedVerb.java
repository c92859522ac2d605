package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** A verb that command names may begin with, as Get-Verb shows it (System.Management.Automation.VerbInfo; facts/ps-verbs.tsv). */
@DotNetType("System.Management.Automation.VerbInfo")
public final class ApprovedVerb {

    private static final String TABLE = """
            Common: Add=a Clear=cl Close=cs Copy=cp Enter=et Exit=ex Find=fd Format=f Get=g Hide=h Join=j \
             Lock=lk Move=m New=n Open=op Optimize=om Pop=pop Push=pu Redo=re Remove=r Rename=rn Reset=rs \
             Resize=rz Search=sr Select=sc Set=s Show=sh Skip=sk Split=sl Step=st Switch=sw Undo=un Unlock=uk \
             Watch=wc
            Communications: Connect=cc Disconnect=dc Read=rd Receive=rc Send=sd Write=wr
            Data: Backup=ba Checkpoint=ch Compare=cr Compress=cm Convert=cv ConvertFrom=cf ConvertTo=ct \
             Dismount=dm Edit=ed Expand=en Export=ep Group=gp Import=ip Initialize=in Limit=l Merge=mg Mount=mt \
             Out=o Publish=pb Restore=rr Save=sv Sync=sy Unpublish=ub Update=ud
            Diagnostic: Debug=db Measure=ms Ping=pi Repair=rp Resolve=rv Test=t Trace=tr
            Lifecycle: Approve=ap Assert=as Build=bd Complete=cmp Confirm=cn Deny=dn Deploy=dp Disable=d \
             Enable=e Install=is Invoke=i Register=rg Request=rq Restart=rt Resume=ru Start=sa Stop=sp Submit=sb \
             Suspend=ss Uninstall=us Unregister=ur Wait=w
            Other: Use=u
            Security: Block=bl Grant=gr Protect=pt Revoke=rk Unblock=ul Unprotect=up
            """;

    private final String verb;
    private final String aliasPrefix;
    private final String group;

    private ApprovedVerb(String verb, String aliasPrefix, String group) {
        this.verb = verb;
        this.aliasPrefix = aliasPrefix;
        this.group = group;
    }

    static List<ApprovedVerb> all() {
        List<ApprovedVerb> verbs = new ArrayList<>();
        for (String line : TABLE.strip().split("\n")) {
            int colon = line.indexOf(':');
            for (String pair : line.substring(colon + 1).strip().split("\\s+")) {
                int equals = pair.indexOf('=');
                verbs.add(new ApprovedVerb(
                        pair.substring(0, equals),
                        pair.substring(equals + 1),
                        line.substring(0, colon).strip()));
            }
        }
        return verbs;
    }

    @DotNetProperty
    public String verb() {
        return verb;
    }

    @DotNetProperty
    public String aliasPrefix() {
        return aliasPrefix;
    }

    @DotNetProperty
    public String group() {
        return group;
    }

    @Override
    public String toString() {
        return verb;
    }
}
