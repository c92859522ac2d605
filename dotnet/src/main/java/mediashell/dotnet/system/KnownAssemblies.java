package mediashell.dotnet.system;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The assemblies that PowerShell on Linux can load by name: those of the shared framework and its own. The facade has no files behind its types, so loading one
 * changes nothing; the others, those of Windows' desktop above all, are not there.
 */
public final class KnownAssemblies {

    private static final Set<String> NAMES = names("""
            mscorlib netstandard Microsoft.CSharp Microsoft.VisualBasic Microsoft.VisualBasic.Core Microsoft.Win32.Primitives
            Microsoft.Win32.Registry Microsoft.Management.Infrastructure Newtonsoft.Json System System.AppContext System.Buffers
            System.CodeDom System.Collections System.Collections.Concurrent System.Collections.Immutable
            System.Collections.NonGeneric System.Collections.Specialized System.ComponentModel
            System.ComponentModel.Annotations System.ComponentModel.DataAnnotations System.ComponentModel.Primitives
            System.ComponentModel.TypeConverter System.Configuration System.Configuration.ConfigurationManager
            System.Console System.Core System.Data System.Data.Common System.Data.SqlClient System.Diagnostics.Debug
            System.Diagnostics.EventLog System.Diagnostics.FileVersionInfo System.Diagnostics.Process
            System.Diagnostics.StackTrace System.Diagnostics.Tools System.Diagnostics.TraceSource System.Diagnostics.Tracing
            System.DirectoryServices System.DirectoryServices.AccountManagement System.DirectoryServices.Protocols
            System.Drawing System.Drawing.Common System.Drawing.Primitives System.Dynamic.Runtime System.Formats.Asn1
            System.Formats.Tar System.Globalization System.IO System.IO.Compression System.IO.Compression.FileSystem
            System.IO.Compression.ZipFile System.IO.FileSystem System.IO.FileSystem.DriveInfo System.IO.FileSystem.Watcher
            System.IO.MemoryMappedFiles System.IO.Packaging System.IO.Pipes System.IO.Ports System.Linq
            System.Linq.Expressions System.Linq.Parallel System.Management System.Management.Automation System.Memory
            System.Net System.Net.Http System.Net.HttpListener System.Net.Mail System.Net.NameResolution
            System.Net.NetworkInformation System.Net.Ping System.Net.Primitives System.Net.Requests System.Net.Security
            System.Net.ServicePoint System.Net.Sockets System.Net.WebClient System.Net.WebHeaderCollection
            System.Net.WebProxy System.Net.WebSockets System.Numerics System.Numerics.Vectors System.ObjectModel
            System.Private.CoreLib System.Private.Uri System.Private.Xml System.Private.Xml.Linq System.Reflection
            System.Reflection.Emit System.Reflection.Metadata System.Reflection.Primitives System.Resources.ResourceManager
            System.Runtime System.Runtime.Caching System.Runtime.CompilerServices.Unsafe System.Runtime.Extensions
            System.Runtime.InteropServices System.Runtime.Numerics System.Runtime.Serialization System.Security
            System.Security.AccessControl System.Security.Claims System.Security.Cryptography
            System.Security.Cryptography.Algorithms System.Security.Cryptography.Csp
            System.Security.Cryptography.Encoding System.Security.Cryptography.Pkcs
            System.Security.Cryptography.Primitives System.Security.Cryptography.ProtectedData
            System.Security.Cryptography.X509Certificates System.Security.Cryptography.Xml System.Security.Permissions
            System.Security.Principal System.Security.Principal.Windows System.Security.SecureString
            System.ServiceModel System.ServiceModel.Web System.ServiceProcess System.ServiceProcess.ServiceController
            System.Text.Encoding System.Text.Encoding.CodePages System.Text.Encoding.Extensions
            System.Text.Encodings.Web System.Text.Json System.Text.RegularExpressions System.Threading
            System.Threading.AccessControl System.Threading.Tasks System.Threading.Thread System.Threading.ThreadPool
            System.Threading.Timer System.Transactions System.Transactions.Local System.ValueTuple System.Web
            System.Web.HttpUtility System.Windows System.Xml System.Xml.Linq System.Xml.ReaderWriter
            System.Xml.Serialization System.Xml.XDocument System.Xml.XPath System.Xml.XmlDocument
            System.Xml.XmlSerializer WindowsBase Microsoft.PowerShell.Commands.Management
            Microsoft.PowerShell.Commands.Utility Microsoft.PowerShell.ConsoleHost Microsoft.PowerShell.Security
            """);

    private KnownAssemblies() {}

    private static Set<String> names(String table) {
        Set<String> names = new TreeSet<>();
        for (String name : table.strip().split("\\s+")) {
            names.add(name.toLowerCase(Locale.ROOT));
        }
        return names;
    }

    /** Whether the name, with or without version and key, is that of an assembly that is there. */
    public static boolean contains(String assemblyName) {
        return NAMES.contains(simpleName(assemblyName).toLowerCase(Locale.ROOT));
    }

    /** The name in front of version and key. */
    public static String simpleName(String assemblyName) {
        int comma = assemblyName.indexOf(',');
        return (comma < 0 ? assemblyName : assemblyName.substring(0, comma)).strip();
    }
}
