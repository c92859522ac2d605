package mediashell.interpreter;

import mediashell.automation.binding.CommandArgument;

/** Arguments of {@code msh -File}: text only; what begins with a dash is a parameter's name, {@code -Name:$true} a switch. */
final class FileArguments {
    private FileArguments() {}

    static CommandArgument argument(String text) {
        boolean name = text.length() > 1 && text.charAt(0) == '-' && Character.isLetter(text.charAt(1));
        if (!name) {
            return CommandArgument.of(text);
        }
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new CommandArgument(text.substring(1), text, CommandArgument.NO_VALUE, false, null);
        }
        return CommandArgument.named(text.substring(1, colon), value(text.substring(colon + 1)));
    }

    private static Object value(String text) {
        if (text.equalsIgnoreCase("$true")) {
            return true;
        }
        return text.equalsIgnoreCase("$false") ? Boolean.FALSE : text;
    }
}
