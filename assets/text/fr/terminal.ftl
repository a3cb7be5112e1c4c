# terminal.ftl
