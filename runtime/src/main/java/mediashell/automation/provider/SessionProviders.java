package mediashell.automation.provider;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.scope.Scope;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.Runspace;
import mediashell.automation.session.SessionErrors;

/** The drives and locations of one session over the built-in providers. */
public final class SessionProviders implements ProviderIntrinsics {

    private final ExecutionContext context;
    private final List<ProviderInfo> providers = new ArrayList<>();
    private final List<PSDriveInfo> drives = new ArrayList<>();
    private final Map<String, List<ProviderPath>> stacks = new HashMap<>(2);
    private final ProviderInfo fileSystem;
    private final PSDriveInfo rootDrive;
    private PSDriveInfo currentDrive;
    private PSDriveInfo currentFileDrive;

    public SessionProviders(ExecutionContext context) {
        this.context = context;
        register(new AliasProvider(context), "Alias");
        register(new EnvironmentProvider(context), "Env");
        fileSystem = new ProviderInfo(new FileSystemProvider(context), this);
        providers.add(fileSystem);
        register(new FunctionProvider(context), "Function");
        register(new VariableProvider(context), "Variable");
        rootDrive = new PSDriveInfo("/", fileSystem, "/", "", null);
        drives.add(rootDrive);
        drives.add(new PSDriveInfo("Temp", fileSystem, temporaryFolder(), "", null));
        rootDrive.setCurrentLocation(
                PathText.normalize(context.process().currentDirectory().toString()));
        currentDrive = rootDrive;
        currentFileDrive = rootDrive;
    }

    private void register(ItemProvider provider, String drive) {
        ProviderInfo info = new ProviderInfo(provider, this);
        providers.add(info);
        drives.add(new PSDriveInfo(drive, info, "", "", null));
    }

    private String temporaryFolder() {
        String folder = context.process().environment().get("TMPDIR");
        return folder == null || folder.isEmpty() ? "/tmp/" : folder;
    }

    @Override
    public String currentLocation() {
        return location().shown();
    }

    @Override
    public ProviderPath location() {
        return place(currentDrive, currentDrive.currentLocation());
    }

    @Override
    public void setLocation(String path) {
        setLocation(resolve(path));
    }

    @Override
    public void setLocation(ProviderPath place) {
        if (!place.isContainer()) {
            throw ProviderErrors.pathNotFound(place.shown());
        }
        PSDriveInfo drive = place.drive() != null ? place.drive() : rootDrive;
        String relative = place.path();
        if (drive.provider() == fileSystem) {
            relative = relativeTo(drive, place.path());
            currentFileDrive = drive;
        }
        drive.setCurrentLocation(relative);
        currentDrive = drive;
    }

    private static String relativeTo(PSDriveInfo drive, String path) {
        String root = drive.root();
        String below = path.startsWith(root) ? path.substring(root.length()) : path;
        return PathText.normalize(below);
    }

    @Override
    public List<ProviderPath> locationStack(String name) {
        return stacks.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>());
    }

    @Override
    public String currentFileSystemLocation() {
        return place(currentFileDrive, currentFileDrive.currentLocation()).path();
    }

    @Override
    public Path toFile(String path) {
        ProviderPath place = resolve(path);
        if (place.provider() != fileSystem) {
            throw ProviderErrors.argument(
                    path,
                    "'" + path + "' belongs to provider " + place.provider().name() + "; a file is needed");
        }
        SessionErrors.requireFiles(context.process());
        return Path.of(place.path());
    }

    private static ProviderPath place(PSDriveInfo drive, String relative) {
        boolean files = drive.provider().provider() instanceof FileSystemProvider;
        String path = files ? PathText.join(drive.root(), relative) : relative;
        return new ProviderPath(drive.provider(), drive, path, drive.show(relative));
    }

    @Override
    public ProviderPath resolve(String path) {
        int qualifier = path.indexOf("::");
        if (qualifier > 0 && path.substring(0, qualifier).indexOf('/') < 0) {
            return resolveQualified(path.substring(0, qualifier), path.substring(qualifier + 2));
        }
        String text = PathText.slashes(path);
        int colon = text.indexOf(':');
        if (colon > 0 && text.substring(0, colon).indexOf('/') < 0) {
            return resolveOnDrive(text.substring(0, colon), text.substring(colon + 1));
        }
        if (text.startsWith("/")) {
            return place(rootDrive, PathText.normalize(text));
        }
        if (text.equals("~") || text.startsWith("~/")) {
            return place(rootDrive, PathText.normalize(PathText.join(fileSystem.home(), text.substring(1))));
        }
        return place(currentDrive, PathText.normalize(PathText.join(currentDrive.currentLocation(), text)));
    }

    private ProviderPath resolveQualified(String name, String path) {
        ProviderInfo provider = provider(name);
        if (provider == null) {
            throw ProviderErrors.providerNotFound(name);
        }
        String text = PathText.slashes(path);
        if (provider == fileSystem) {
            String absolute = text.startsWith("/") ? text : PathText.join(currentFileSystemLocation(), text);
            return new ProviderPath(
                    provider,
                    null,
                    "/" + PathText.normalize(absolute),
                    provider.qualifiedName() + "::/" + PathText.normalize(absolute));
        }
        String bare = PathText.normalize(text);
        return new ProviderPath(provider, null, bare, provider.qualifiedName() + "::" + bare);
    }

    private ProviderPath resolveOnDrive(String name, String rest) {
        PSDriveInfo drive = drive(name);
        if (drive == null) {
            throw ProviderErrors.driveNotFound(name);
        }
        String relative = rest.startsWith("/") ? rest : PathText.join(drive.currentLocation(), rest);
        return place(drive, PathText.normalize(relative));
    }

    @Override
    public List<ProviderPath> glob(String pattern, boolean hidden) {
        return new PathGlob(this, hidden).expand(pattern);
    }

    @Override
    public Object item(ProviderPath place) {
        return describe(place, place.items().item(place.path()));
    }

    /** Adds the properties that tell where an item is. */
    public Object describe(ProviderPath place, Object item) {
        PSObject wrapped = PSObject.wrap(item);
        note(wrapped, "PSPath", place.qualified());
        ProviderPath parent = place.parent();
        if (place.provider() == fileSystem) {
            note(wrapped, "PSParentPath", parent == null ? "" : parent.qualified());
            note(wrapped, "PSChildName", place.path().equals("/") ? "/" : place.name());
        }
        if (place.drive() != null) {
            note(wrapped, "PSDrive", place.drive());
        }
        note(wrapped, "PSProvider", place.provider());
        note(wrapped, "PSIsContainer", place.isContainer());
        return wrapped;
    }

    private static void note(PSObject item, String name, Object value) {
        item.instanceMembers().put(new PSNoteProperty(name, value));
    }

    @Override
    public List<PSDriveInfo> drives() {
        List<PSDriveInfo> visible = new ArrayList<>();
        for (PSDriveInfo drive : drives) {
            if (isVisible(drive)) {
                visible.add(drive);
            }
        }
        visible.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        return visible;
    }

    /** A drive lasts as long as the scope that made it. */
    private boolean isVisible(PSDriveInfo drive) {
        if (drive.owner() == null || !(context instanceof Runspace runspace)) {
            return true;
        }
        for (Scope scope = runspace.currentScope(); scope != null; scope = scope.parent()) {
            if (scope == drive.owner()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public PSDriveInfo drive(String name) {
        for (PSDriveInfo drive : drives.reversed()) {
            if (drive.name().equalsIgnoreCase(name) && isVisible(drive)) {
                return drive;
            }
        }
        return null;
    }

    @Override
    public PSDriveInfo addDrive(String name, ProviderInfo provider, String root, String description, String scope) {
        if (drive(name) != null) {
            throw SessionErrors.of(
                    "System.Management.Automation.SessionStateException",
                    "DriveAlreadyExists",
                    ErrorCategory.ResourceExists,
                    name,
                    "a drive named '" + name + "' is there already");
        }
        PSDriveInfo drive = new PSDriveInfo(name, provider, rootOf(provider, root), description, owner(scope));
        drives.add(drive);
        return drive;
    }

    private String rootOf(ProviderInfo provider, String root) {
        ProviderPath place = root.isEmpty() || provider != fileSystem ? null : resolve(root);
        if (place == null) {
            return root;
        }
        if (!place.isContainer()) {
            DotNetException missing = SessionErrors.of(
                    "System.IO.IOException",
                    "DriveRootError",
                    ErrorCategory.ReadError,
                    root,
                    "the root '" + root + "' of the new drive is not a folder that is there");
            throw missing;
        }
        return place.path();
    }

    private Object owner(String scope) {
        boolean lasting = scope != null && scope.equalsIgnoreCase("Global");
        if (lasting || !(context instanceof Runspace runspace)) {
            return null;
        }
        Scope owner = scope == null
                ? runspace.currentScope()
                : runspace.sessionState().scope(scope);
        return owner == runspace.topLevel().globalScope() ? null : owner;
    }

    @Override
    public void removeDrive(PSDriveInfo drive) {
        drives.remove(drive);
    }

    @Override
    public List<ProviderInfo> providers() {
        return List.copyOf(providers);
    }

    @Override
    public ProviderInfo provider(String name) {
        for (ProviderInfo provider : providers) {
            if (provider.name().equalsIgnoreCase(name)
                    || provider.qualifiedName().equalsIgnoreCase(name)) {
                return provider;
            }
        }
        return null;
    }
}
