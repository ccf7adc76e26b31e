package sideline.cli;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import sideline.access.AccessTokens;
import sideline.access.Role;
import sideline.graph.Graph;
import sideline.graph.GraphException;
import sideline.graph.StartupException.Obstacle;

/** {@code token}: makes, lists and revokes the tokens with which editors write. */
@Command(
        name = TokenCommand.NAME,
        description =
                "Makes, lists and revokes the tokens with which editors write to the running or the stopped Sideline.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(create | list | revoke)")
final class TokenCommand implements Runnable {

    static final String NAME = "token";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private TokenCommand() {}

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name; settings such as {@code --sideline.data=…} among them
     * @return the exit code: 0 when all went well, 2 for wrong options or names, otherwise as at a failed start
     */
    static int run(List<String> arguments) {
        var settings = Arguments.settings(arguments);
        var command = new CommandLine(new TokenCommand())
                .addSubcommand(new Create(settings))
                .addSubcommand(new Listing(settings))
                .addSubcommand(new Revoke(settings))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, line, result) -> report(failure));
        return command.execute(Arguments.options(arguments));
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say what to do: 'token create', 'token list' or 'token revoke'.");
    }

    private static int report(Exception failure) {
        if (failure instanceof GraphException graph) {
            System.err.println("The tokens cannot be reached: " + graph.getMessage());
            return Obstacle.DATABASE.exitCode();
        }
        // A start that fails has been reported where it failed.
        return StartupReport.exitCode(failure);
    }

    private static int with(List<String> settings, ToIntFunction<AccessTokens> work) {
        try (var context = GraphOnly.open(settings)) {
            var graph = context.getBean(Graph.class);
            return work.applyAsInt(new AccessTokens(() -> graph));
        }
    }

    private static int refuse(String sentence) {
        System.err.println(sentence);
        return Obstacle.SETTING.exitCode();
    }

    /** {@code token create}. */
    @Command(name = "create", description = "Makes a token and shows it, this once.", mixinStandardHelpOptions = true)
    static final class Create implements Callable<Integer> {

        @Option(names = "--role", paramLabel = "ROLE", description = "editor or admin; by default ${DEFAULT-VALUE}.")
        private Role role = Role.EDITOR;

        @Option(
                names = "--name",
                required = true,
                paramLabel = "NAME",
                description = "Who will hold it, as changes name him.")
        private String name = "";

        private final List<String> settings;

        Create(List<String> settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            return with(settings, tokens -> {
                try {
                    var token = tokens.create(name, role);
                    token.ifPresent(System.out::println);
                    return token.isPresent()
                            ? 0
                            : refuse("There was a token named '" + name + "'; choose another name.");
                } catch (IllegalArgumentException e) {
                    return refuse(String.valueOf(e.getMessage()));
                }
            });
        }
    }

    /** {@code token list}. */
    @Command(name = "list", description = "Lists the tokens by their names.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        private final List<String> settings;

        Listing(List<String> settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            return with(settings, tokens -> {
                tokens.list()
                        .forEach(token -> System.out.printf(
                                Locale.ROOT,
                                "%-30s %-7s made %s%s%n",
                                token.name(),
                                token.role().name().toLowerCase(Locale.ROOT),
                                DateTimeFormatter.ISO_LOCAL_DATE.format(token.createdAt()),
                                token.revokedAt() == null
                                        ? ""
                                        : ", revoked " + DateTimeFormatter.ISO_LOCAL_DATE.format(token.revokedAt())));
                return 0;
            });
        }
    }

    /** {@code token revoke}. */
    @Command(name = "revoke", description = "Makes a token worthless for ever.", mixinStandardHelpOptions = true)
    static final class Revoke implements Callable<Integer> {

        @Parameters(paramLabel = "NAME", description = "The token's name.")
        private String name = "";

        private final List<String> settings;

        Revoke(List<String> settings) {
            this.settings = settings;
        }

        @Override
        public Integer call() {
            return with(
                    settings, tokens -> tokens.revoke(name) ? 0 : refuse("There is no token named '" + name + "'."));
        }
    }
}
