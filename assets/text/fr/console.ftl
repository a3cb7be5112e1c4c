# console.ftl
library-from = Du dossier { $folder }
