package mediashell.media.plan;

/** Prints a plan, a fact a line, in a fixed order. */
final class PlanPrinter {

    private final StringBuilder text = new StringBuilder();

    private PlanPrinter() {}

    static String print(MediaPlan plan) {
        PlanPrinter printer = new PlanPrinter();
        printer.header(plan);
        plan.variables().forEach(variable -> printer.line("variable", variable.toString()));
        plan.contents().forEach(printer::content);
        return printer.text.toString();
    }

    private void header(MediaPlan plan) {
        line("media", plan.kind().mediaType() + " on " + plan.carrier());
        line("capacity", plan.capacity() == MediaPlan.UNLIMITED ? "unlimited" : plan.capacity() + " bytes");
        line("label", plan.label());
        line("guid", plan.identity().guid().toString());
        line("created", plan.identity().instant() + " by " + plan.identity().builder());
        line("start", orNone(plan.validity().start()));
        line("expiry", orNone(plan.validity().expiry()));
        line("password", plan.protection().isPasswordRequired() ? "yes" : "no");
        line("unattended", plan.unattended() ? "yes" : "no");
        line("sequence", orNone(plan.taskSequenceId()) + " " + orNone(plan.taskSequenceName()));
        line("boot image", plan.boot().packageId() + " " + plan.boot().architecture());
        if (plan.boot().loader() != BootLoader.STANDARD) {
            line("boot loader", plan.boot().loader().toString());
        }
        if (plan.prestage() != null) {
            prestage(plan.prestage());
        }
        if (plan.prestart() != null) {
            line(
                    "prestart",
                    plan.prestart().commandLine() + " ("
                            + orNone(plan.prestart().packageId()) + ")");
        }
    }

    private void prestage(Prestage prestage) {
        line("operating system", prestage.packageId() + " image " + prestage.systemImage());
        line("created by", prestage.createdBy());
        line("version", prestage.version());
        line("comment", prestage.comment());
    }

    private void content(PlannedContent content) {
        line("content", content.id() + " " + content.kind() + " " + content.name() + " " + content.size());
        content.files()
                .forEach(
                        file -> line("  file", file.path() + " " + file.source().size() + " " + file.sha256()));
    }

    private void line(String name, String value) {
        text.append(name).append(": ").append(value).append('\n');
    }

    private static String orNone(Object value) {
        return value == null ? "none" : value.toString();
    }
}
