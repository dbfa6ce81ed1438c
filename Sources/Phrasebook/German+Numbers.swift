/// Numbers with their units, as in DIN 5008: a comma, and a narrow space that nothing breaks.
let germanNumbers = #"""
    1 byte
      1 Byte
    {1} bytes
      {1} Byte
    {1}.{2} kB
      {1},{2} kB
    {1}.{2} MB
      {1},{2} MB
    {1}.{2} s
      {1},{2} s
    {1} to 1
      {1} zu 1
    {1}.{2} to 1
      {1},{2} zu 1
    """#
