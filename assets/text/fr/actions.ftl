# actions.ftl
