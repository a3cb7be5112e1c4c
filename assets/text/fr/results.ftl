# results.ftl
