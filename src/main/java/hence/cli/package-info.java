/** The command line: one file a subcommand. */
package hence.cli;
