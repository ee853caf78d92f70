package dev.plumbline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** A command's help as a manual page, in the language of {@code man}. */
final class ManPage {

    private final CommandSpec command;
    private final String version;
    private final List<String> lines = new ArrayList<>();

    private ManPage(CommandLine command, String version) {
        this.command = command.getCommandSpec();
        this.version = version;
    }

    /** The page, ready for {@code man -l}. */
    static String of(CommandLine command, String version) {
        return new ManPage(command, version).text();
    }

    private String text() {
        UsageMessageSpec usage = command.usageMessage();
        String name = command.qualifiedName("-");
        lines.add(".TH " + name.toUpperCase(Locale.ROOT) + " 1 \"\" \"Plumbline " + plain(version) + "\"");
        section("NAME");
        lines.add(plain(name) + " \\- " + plain(usage.description().length == 0 ? name : usage.description()[0]));
        section("SYNOPSIS");
        lines.add(plain(command.commandLine().getHelp().synopsis(0).trim().replaceAll("\\s+", " ")));
        section("DESCRIPTION");
        paragraphs(usage.description());
        parameters();
        options();
        subcommands();
        if (!usage.exitCodeList().isEmpty()) {
            section("EXIT STATUS");
            usage.exitCodeList().forEach((code, meaning) -> item(code, meaning));
        }
        if (usage.footer().length > 0) {
            section(heading(usage.footerHeading()));
            lines.add(".nf");
            for (String line : usage.footer()) {
                lines.add(plain(line));
            }
            lines.add(".fi");
        }
        return String.join("\n", lines) + "\n";
    }

    private void parameters() {
        List<PositionalParamSpec> parameters = command.positionalParameters();
        if (!parameters.isEmpty()) {
            section("ARGUMENTS");
            parameters.forEach(parameter -> item(parameter.paramLabel(), description(parameter)));
        }
    }

    private void options() {
        section("OPTIONS");
        for (OptionSpec option : command.options()) {
            if (!option.hidden()) {
                String value = option.arity().max() == 0 ? "" : "=" + option.paramLabel();
                item(String.join(", ", option.names()) + value, description(option));
            }
        }
    }

    private void subcommands() {
        Map<String, CommandLine> subcommands = command.subcommands();
        if (!subcommands.isEmpty()) {
            section("COMMANDS");
            subcommands.forEach((name, each) -> item(
                    name, String.join(" ", each.getCommandSpec().usageMessage().description())));
        }
    }

    private static String description(ArgSpec argument) {
        return String.join(" ", argument.description());
    }

    private void section(String title) {
        lines.add(".SH " + title);
    }

    private void item(String term, String text) {
        lines.add(".TP");
        lines.add("\\fB" + plain(term) + "\\fR");
        lines.add(plain(text));
    }

    private void paragraphs(String... texts) {
        for (String text : texts) {
            lines.add(plain(text));
            lines.add(".PP");
        }
    }

    private static String heading(String written) {
        String title = written.replace("%n", "").replace(":", "").trim();
        return title.isEmpty() ? "NOTES" : title.toUpperCase(Locale.ROOT);
    }

    /** What would be a command of the page's language, is a text. */
    private static String plain(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
