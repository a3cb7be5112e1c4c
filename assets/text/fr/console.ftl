# console.ftl
