package sideline.cli;

import java.util.List;

/** What follows a command's name: its own options, and settings of the application. */
final class Arguments {

    private Arguments() {}

    /** The settings, {@code --sideline.data=…}. */
    static List<String> settings(List<String> arguments) {
        return arguments.stream().filter(Arguments::isSetting).toList();
    }

    /** All others. */
    static String[] options(List<String> arguments) {
        return arguments.stream().filter(argument -> !isSetting(argument)).toArray(String[]::new);
    }

    /** Settings have a dot in their names, options of commands have none. */
    private static boolean isSetting(String argument) {
        var name = argument.split("=", 2)[0];
        return name.startsWith("--") && name.indexOf('.') > 0;
    }
}
